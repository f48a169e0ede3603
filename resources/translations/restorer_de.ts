<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>Mausrad, + und −</translation>
    </message>
    <message>
        <source>zoom the picture, about the pointer</source>
        <translation>das Bild zoomen, um den Zeiger herum</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>Ziehen, Pfeiltasten</translation>
    </message>
    <message>
        <source>move the picture</source>
        <translation>das Bild verschieben</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>100 %, and back to the whole picture</source>
        <translation>100 % und zurück zum ganzen Bild</translation>
    </message>
    <message>
        <source>Click, N or {insert}</source>
        <translation>Klick, N oder {insert}</translation>
    </message>
    <message>
        <source>Drag, arrow keys, {shift} with arrow keys</source>
        <translation>Ziehen, Pfeiltasten, {shift} mit Pfeiltasten</translation>
    </message>
    <message>
        <source>move the split</source>
        <translation>die Teilung verschieben</translation>
    </message>
    <message>
        <source>Drag the handle, {shift} with arrow keys</source>
        <translation>Griff ziehen, {shift} mit Pfeiltasten</translation>
    </message>
    <message>
        <source>L, held</source>
        <translation>L, gehalten</translation>
    </message>
    <message>
        <source>the loupe: before and after at 200 %</source>
        <translation>die Lupe: vorher und nachher bei 200 %</translation>
    </message>
    <message>
        <source>show the original</source>
        <translation>das Original zeigen</translation>
    </message>
    <message>
        <source>{space} or right mouse button, held</source>
        <translation>{space} oder rechte Maustaste, gehalten</translation>
    </message>
    <message>
        <source>With the tool for colour pins:</source>
        <translation>Mit dem Werkzeug für Farbnadeln:</translation>
    </message>
    <message>
        <source>pin a colour to a place, to the middle</source>
        <translation>eine Farbe an eine Stelle heften, an die Mitte</translation>
    </message>
    <message>
        <source>go from pin to pin</source>
        <translation>von Nadel zu Nadel gehen</translation>
    </message>
    <message>
        <source>move the pin; off the photo removes it</source>
        <translation>die Nadel verschieben; vom Foto herunter entfernt sie</translation>
    </message>
    <message>
        <source>another colour for the pin; remove it</source>
        <translation>eine andere Farbe für die Nadel; sie entfernen</translation>
    </message>
    <message>
        <source>put the tool away</source>
        <translation>das Werkzeug weglegen</translation>
    </message>
    <message>
        <source>{photos}: noise of {sigma} of 255</source>
        <translation>{photos}: Rauschen von {sigma} von 255</translation>
    </message>
    <message>
        <source>{photos}: noise of {sigma} of 255, in 8 bits</source>
        <translation>{photos}: Rauschen von {sigma} von 255, in 8 Bit</translation>
    </message>
    <message>
        <source>{photos}: a camera&apos;s noise, its level measured</source>
        <translation>{photos}: Kamerarauschen, Stärke gemessen</translation>
    </message>
    <message>
        <source>{photos}: nearer to the truth than grey, by</source>
        <translation>{photos}: näher am Original als Grau, um</translation>
    </message>
    <message>
        <source>{photos}: colourfulness, of the originals&apos;</source>
        <translation>{photos}: Farbigkeit, gemessen an den Originalen</translation>
    </message>
    <message>
        <source>{photos}: nearer still with {count} pinned colours, by</source>
        <translation>{photos}: noch näher mit {count} angehefteten Farben, um</translation>
    </message>
    <message>
        <source>Photos taken for something else</source>
        <translation>Fotos, die für etwas anderes gehalten werden</translation>
    </message>
    <message>
        <source>Drawings told from photos</source>
        <translation>Von Fotos unterschiedene Zeichnungen</translation>
    </message>
    <message>
        <source>The same as an area under the ROC curve</source>
        <translation>Dasselbe als Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>Found alike: cropped to four fifths</source>
        <translation>Als ähnlich gefunden: auf vier Fünftel beschnitten</translation>
    </message>
    <message>
        <source>Found alike: a stop brighter</source>
        <translation>Als ähnlich gefunden: eine Blende heller</translation>
    </message>
    <message>
        <source>Found alike: both</source>
        <translation>Als ähnlich gefunden: beides</translation>
    </message>
    <message>
        <source>Found alike: its grey copy</source>
        <translation>Als ähnlich gefunden: die graue Kopie</translation>
    </message>
    <message>
        <source>Found alike: different photos</source>
        <translation>Als ähnlich gefunden: verschiedene Fotos</translation>
    </message>
    <message>
        <source>Unseen photos</source>
        <translation>Ungesehene Fotos</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>Beispielfotos</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{path} is made as soon as a photo is restored.</source>
        <translation>{path} wird angelegt, sobald ein Foto restauriert ist.</translation>
    </message>
    <message>
        <source>This computer has no program that opens {path}.</source>
        <translation>Dieser Computer hat kein Programm, das {path} öffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were taken out of the queue.</source>
        <translation>
            <numerusform>%Ln Foto wurde aus der Warteschlange genommen.</numerusform>
            <numerusform>%Ln Fotos wurden aus der Warteschlange genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last batch was interrupted; %Ln photo(s) are left. Go on with it, or close this line to forget it.</source>
        <translation>
            <numerusform>Der letzte Stapel wurde unterbrochen; %Ln Foto steht noch aus. Setzen Sie ihn fort oder schließen Sie diese Zeile, um ihn zu verwerfen.</numerusform>
            <numerusform>Der letzte Stapel wurde unterbrochen; %Ln Fotos stehen noch aus. Setzen Sie ihn fort oder schließen Sie diese Zeile, um ihn zu verwerfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that failed will be tried again, too.</source>
        <translation>
            <numerusform>%Ln fehlgeschlagenes Foto wird auch noch einmal versucht.</numerusform>
            <numerusform>%Ln fehlgeschlagene Fotos werden auch noch einmal versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <source>the Apple chip</source>
        <translation>dem Apple-Chip</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>der Grafikkarte</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als 1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) an hour</source>
        <translation>
            <numerusform>%Ln Foto pro Stunde</numerusform>
            <numerusform>%Ln Fotos pro Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) a minute</source>
        <translation>
            <numerusform>%Ln Foto pro Minute</numerusform>
            <numerusform>%Ln Fotos pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} photos a minute</source>
        <translation>{number} Fotos pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were restored before.</source>
        <translation>
            <numerusform>%Ln Foto wurde schon früher restauriert.</numerusform>
            <numerusform>%Ln Fotos wurden schon früher restauriert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) restored</source>
        <translation>
            <numerusform>%Ln Foto restauriert</numerusform>
            <numerusform>%Ln Fotos restauriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}; what was finished is kept.</source>
        <translation>Angehalten. {done}; was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{done} in {time}.</source>
        <translation>{done} in {time}.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like it.</source>
        <translation>
            <numerusform>Und %Ln weitere Meldung dieser Art.</numerusform>
            <numerusform>Und %Ln weitere Meldungen dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a drawing or a document: colours may be off.</source>
        <translation>Das sieht nach einer Zeichnung oder einem Dokument aus: Die Farben könnten danebenliegen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being restored</source>
        <translation>
            <numerusform>%Ln in Arbeit</numerusform>
            <numerusform>%Ln in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln restauriert</numerusform>
            <numerusform>%Ln restauriert</numerusform>
        </translation>
    </message>
    <message>
        <source>change noise level</source>
        <translation>Rauschstärke ändern</translation>
    </message>
    <message>
        <source>change blend</source>
        <translation>Anteil ändern</translation>
    </message>
    <message>
        <source>change saturation</source>
        <translation>Sättigung ändern</translation>
    </message>
    <message>
        <source>change cleaning up</source>
        <translation>Bereinigen ändern</translation>
    </message>
    <message>
        <source>change colourising</source>
        <translation>Kolorieren ändern</translation>
    </message>
    <message>
        <source>change several settings</source>
        <translation>mehrere Einstellungen ändern</translation>
    </message>
    <message>
        <source>choose another colouring</source>
        <translation>eine andere Kolorierung wählen</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>in die Warteschlange zurücklegen</translation>
    </message>
    <message>
        <source>remove from the queue</source>
        <translation>aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>pin a colour</source>
        <translation>eine Farbe anheften</translation>
    </message>
    <message>
        <source>remove colour pin</source>
        <translation>Farbnadel entfernen</translation>
    </message>
    <message>
        <source>remove all colour pins</source>
        <translation>alle Farbnadeln entfernen</translation>
    </message>
    <message>
        <source>change colour of pin</source>
        <translation>Farbe der Nadel ändern</translation>
    </message>
    <message>
        <source>move colour pin</source>
        <translation>Farbnadel verschieben</translation>
    </message>
    <message>
        <source>{change}, {photos}</source>
        <translation>{change}, {photos}</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>So geht es los</translation>
    </message>
    <message>
        <source>Drop photos or whole folders on the window, or add them with its buttons. Choose what is to be done, and press Start. The results go into a folder of their own; your originals are never written to.</source>
        <translation>Legen Sie Fotos oder ganze Ordner auf dem Fenster ab oder fügen Sie sie mit den Schaltflächen hinzu. Wählen Sie, was getan werden soll, und drücken Sie Starten. Die Ergebnisse kommen in einen eigenen Ordner; in Ihre Originale wird nie geschrieben.</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <source>Every photo shows what has become of it. Click one to look at it, also while others are being restored. Its menu, by the right mouse button, opens the result, shows it in its folder, restores the photo again, or takes it out of the queue.</source>
        <translation>Bei jedem Foto steht, was aus ihm geworden ist. Klicken Sie eines an, um es anzusehen, auch während andere restauriert werden. Sein Menü (rechte Maustaste) öffnet das Ergebnis, zeigt es in seinem Ordner, restauriert das Foto erneut oder nimmt es aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Takes noise and grain away. Auto measures each photo and is right for most of them; By hand lets you say how noisy they are. Less Blend keeps some of the grain.</source>
        <translation>Nimmt Rauschen und Korn weg. Auto misst jedes Foto und passt für die meisten; mit Manuell sagen Sie selbst, wie stark sie rauschen. Ein kleinerer Anteil erhält etwas vom Korn.</translation>
    </message>
    <message>
        <source>Colourise</source>
        <translation>Kolorieren</translation>
    </message>
    <message>
        <source>Gives grey photos colour. Auto leaves photos that have colours as they are; On colours every photo anew. Saturation says how strong the new colours are. The colours are a guess: nobody can see in a grey photo which dress was red. The Edit menu offers other guesses to choose from, and pins for the colours that you know.</source>
        <translation>Gibt grauen Fotos Farbe. Auto lässt Fotos, die Farben haben, wie sie sind; Ein koloriert jedes Foto neu. Die Sättigung sagt, wie kräftig die neuen Farben sind. Die Farben sind geraten: Einem grauen Foto sieht niemand an, welches Kleid rot war. Im Menü Bearbeiten finden Sie andere Vermutungen zur Auswahl und Nadeln für die Farben, die Sie kennen.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Results have the format and the quality of their originals unless you choose otherwise. Dates, places and captions inside the photo are kept, and a note says that it was restored, and how.</source>
        <translation>Ergebnisse haben Format und Qualität ihrer Originale, wenn Sie nichts anderes wählen. Datum, Ort und Bildunterschriften im Foto bleiben erhalten, und ein Vermerk sagt, dass und wie es restauriert wurde.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Drag the line over the picture, or look at both side by side. The wheel zooms, dragging moves both pictures together, and holding {space} shows the original.</source>
        <translation>Ziehen Sie die Linie über das Bild oder sehen Sie beide nebeneinander an. Das Mausrad zoomt, Ziehen verschiebt beide Bilder gemeinsam, und solange Sie {space} gedrückt halten, sehen Sie das Original.</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>Anhalten und fortsetzen</translation>
    </message>
    <message>
        <source>Stop keeps what is finished. If the app is closed or the power fails in the middle of a batch, the next start offers to go on: nothing is lost, and nothing is restored twice.</source>
        <translation>Anhalten behält, was fertig ist. Wird die App mitten in einem Stapel geschlossen oder fällt der Strom aus, bietet der nächste Start an fortzusetzen: Nichts geht verloren, und nichts wird zweimal restauriert.</translation>
    </message>
    <message>
        <source>When a photo fails</source>
        <translation>Wenn ein Foto fehlschlägt</translation>
    </message>
    <message>
        <source>One bad file never stops the rest. It says in one sentence what is wrong with it; the Queue menu tries all such photos again.</source>
        <translation>Eine schadhafte Datei hält die übrigen nie auf. Bei ihr steht in einem Satz, was nicht stimmt; das Menü Warteschlange versucht alle solchen Fotos erneut.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They say what photos are restored on and why a graphics card is not used, which models there are and what they learned from, where files lie, and in which language and colours the window appears.</source>
        <translation>Dort steht, worauf Fotos restauriert werden und warum eine Grafikkarte nicht benutzt wird, welche Modelle es gibt und woraus sie gelernt haben, wo Dateien liegen und in welcher Sprache und welchen Farben das Fenster erscheint.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The app opens no network connection. No photo, and nothing about one, leaves this computer.</source>
        <translation>Die App öffnet keine Netzwerkverbindung. Kein Foto und nichts über ein Foto verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Measure noise</source>
        <translation>Rauschen messen</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Ähnliche Fotos finden</translation>
    </message>
    <message>
        <source>The model&apos;s card</source>
        <translation>Die Karte des Modells</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <source>Apple chip</source>
        <translation>Apple-Chip</translation>
    </message>
    <message>
        <source>Graphics card, through DirectX</source>
        <translation>Grafikkarte, über DirectX</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Lips</source>
        <translation>Lippen</translation>
    </message>
    <message>
        <source>Brown hair</source>
        <translation>Braunes Haar</translation>
    </message>
    <message>
        <source>Fair hair</source>
        <translation>Blondes Haar</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>Laub</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Autumn leaves</source>
        <translation>Herbstlaub</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Erde</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Holz</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Stein</translation>
    </message>
    <message>
        <source>Red cloth</source>
        <translation>Roter Stoff</translation>
    </message>
    <message>
        <source>Pink cloth</source>
        <translation>Rosa Stoff</translation>
    </message>
    <message>
        <source>Yellow cloth</source>
        <translation>Gelber Stoff</translation>
    </message>
    <message>
        <source>Green cloth</source>
        <translation>Grüner Stoff</translation>
    </message>
    <message>
        <source>Denim</source>
        <translation>Jeansstoff</translation>
    </message>
    <message>
        <source>Blue cloth</source>
        <translation>Blauer Stoff</translation>
    </message>
    <message>
        <source>Purple cloth</source>
        <translation>Violetter Stoff</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Choose “{control}” to restore what is there.</source>
        <translation>Mit „{control}“ wird restauriert, was da ist.</translation>
    </message>
    <message>
        <source>Make it smaller in another program first.</source>
        <translation>Verkleinern Sie es zuerst in einem anderen Programm.</translation>
    </message>
    <message>
        <source>Choose another device in the settings.</source>
        <translation>Wählen Sie in den Einstellungen ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Has a recipe of its own</source>
        <translation>Hat ein eigenes Rezept</translation>
    </message>
    <message>
        <source>Another colouring is chosen for it</source>
        <translation>Eine andere Kolorierung ist dafür gewählt</translation>
    </message>
    <message>
        <source>Has colour pins of its own</source>
        <translation>Hat eigene Farbnadeln</translation>
    </message>
    <message>
        <source>Waiting · does not look like a photo</source>
        <translation>Wartet · sieht nicht nach einem Foto aus</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>Angehalten, {percent}</translation>
    </message>
    <message>
        <source>Restoring, {percent}</source>
        <translation>Wird restauriert, {percent}</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauriert</translation>
    </message>
    <message>
        <source>Restored in {time}</source>
        <translation>Restauriert in {time}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Photo Restorer</source>
        <translation>Über Photo Restorer</translation>
    </message>
    <message>
        <source>Photo Restorer {version}</source>
        <translation>Photo Restorer {version}</translation>
    </message>
    <message>
        <source>Cleans and colours old photos, many at a time. Everything happens on this computer: no photo leaves it, and no original is ever written to.</source>
        <translation>Bereinigt und koloriert alte Fotos, viele auf einmal. Alles geschieht auf diesem Computer: Kein Foto verlässt ihn, und in kein Original wird je geschrieben.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. The colouring model also learned from photos that were given for non-commercial research; its card in the models folder says which.</source>
        <translation>Freie Software unter der MIT-Lizenz. Das Kolorierungsmodell hat auch aus Fotos gelernt, die für nichtkommerzielle Forschung freigegeben sind; aus welchen, steht auf seiner Karte im Modellordner.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Add this model?</source>
        <translation>Dieses Modell hinzufügen?</translation>
    </message>
    <message>
        <source>The file is sound: it holds a network and nothing else. What it says of itself below was written by whoever made it.</source>
        <translation>Die Datei ist in Ordnung: Sie enthält ein Netz und sonst nichts. Was unten steht, sagt sie über sich selbst; geschrieben hat es, wer sie gemacht hat.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Nicht hinzufügen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>Fotos &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Open the &amp;output folder</source>
        <translation>&amp;Ausgabeordner öffnen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Pin colours</source>
        <translation>&amp;Farben anheften</translation>
    </message>
    <message>
        <source>Remove &amp;all pins of the photo</source>
        <translation>&amp;Alle Nadeln des Fotos entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;Rückgängig: {change}</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Wiederholen: {change}</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop after this p&amp;hoto</source>
        <translation>Nach diesem F&amp;oto anhalten</translation>
    </message>
    <message>
        <source>S&amp;top now</source>
        <translation>&amp;Jetzt anhalten</translation>
    </message>
    <message>
        <source>F&amp;ind by name…</source>
        <translation>Nach &amp;Namen suchen …</translation>
    </message>
    <message>
        <source>Apply the recipe to a&amp;ll</source>
        <translation>Rezept auf &amp;alle anwenden</translation>
    </message>
    <message>
        <source>F&amp;ailed photos…</source>
        <translation>Fehl&amp;geschlagene Fotos …</translation>
    </message>
    <message>
        <source>Remove all finishe&amp;d photos</source>
        <translation>Alle f&amp;ertigen Fotos entfernen</translation>
    </message>
    <message>
        <source>&amp;Empty the queue</source>
        <translation>Warteschlange &amp;leeren</translation>
    </message>
    <message>
        <source>Try all &amp;failed photos again</source>
        <translation>Alle &amp;fehlgeschlagenen Fotos erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Choose among &amp;colourings</source>
        <translation>&amp;Unter Kolorierungen wählen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Ge&amp;teilt</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>Nur &amp;Ergebnis</translation>
    </message>
    <message>
        <source>Split &amp;across</source>
        <translation>Waagere&amp;cht geteilt</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Ganzes Bild</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the &amp;queue</source>
        <translation>&amp;Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Show the re&amp;cipe</source>
        <translation>&amp;Rezept zeigen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>So &amp;geht es</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
        <source>&amp;About Photo Restorer</source>
        <translation>&amp;Über Photo Restorer</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BatchButtons</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start restoring</source>
        <translation>Restaurierung starten</translation>
    </message>
    <message>
        <source>Restore all waiting photos (Ctrl+Return)</source>
        <translation>Alle wartenden Fotos restaurieren (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where the batch was paused (Ctrl+P)</source>
        <translation>Dort fortsetzen, wo der Stapel angehalten wurde (Ctrl+P)</translation>
    </message>
    <message>
        <source>Wait after the part of the photo in work (Ctrl+P)</source>
        <translation>Nach dem Stück des Fotos warten, das gerade in Arbeit ist (Ctrl+P)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>Restaurierung anhalten</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished (Ctrl+.)</source>
        <translation>Jetzt anhalten und behalten, was fertig ist (Ctrl+.)</translation>
    </message>
    <message>
        <source>Stop after this &amp;photo</source>
        <translation>Nach diesem &amp;Foto anhalten</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>&amp;Jetzt anhalten</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>The batch broke off because of an error in the app.</source>
        <translation>Der Stapel brach wegen eines Fehlers in der App ab.</translation>
    </message>
</context>
<context>
    <name>BatchEnding</name>
    <message>
        <source>What failed…</source>
        <translation>Fehlgeschlagene Fotos …</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Photos restored</source>
        <translation>Fotos restauriert</translation>
    </message>
    <message>
        <source>No photo restored</source>
        <translation>Kein Foto restauriert</translation>
    </message>
    <message>
        <source>The photos wait</source>
        <translation>Die Fotos warten</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
</context>
<context>
    <name>BatchSession</name>
    <message>
        <source>There is no photo to restore in what you added. JPEG, PNG, TIFF, HEIC, RAW and others are taken; results of this app are not restored again.</source>
        <translation>Darin ist kein Foto, das restauriert werden kann. JPEG, PNG, TIFF, HEIC, RAW und andere werden genommen; Ergebnisse dieser App werden nicht noch einmal restauriert.</translation>
    </message>
    <message>
        <source>What you added is in the queue already.</source>
        <translation>Das ist schon in der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Does</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>Rauschstärken</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Apply to all</source>
        <translation>Auf alle anwenden</translation>
    </message>
    <message>
        <source>Give this recipe to all waiting photos and what you add next (Ctrl+Shift+L)</source>
        <translation>Dieses Rezept allen wartenden Fotos geben und denen, die Sie noch hinzufügen (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Erneut restaurieren</translation>
    </message>
    <message>
        <source>Let them wait for the next start, with the recipe shown</source>
        <translation>Sie warten dann auf den nächsten Start, mit dem gezeigten Rezept</translation>
    </message>
</context>
<context>
    <name>CleanUpSection</name>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Leave noise and grain as they are</source>
        <translation>Rauschen und Korn lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Measure how noisy each photo is</source>
        <translation>Bei jedem Foto messen, wie stark es rauscht</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Say how noisy the photos are</source>
        <translation>Selbst angeben, wie stark die Fotos rauschen</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>Rauschstärke</translation>
    </message>
    <message>
        <source>0 changes nothing, 100 is for the worst photos</source>
        <translation>0 ändert nichts, 100 ist für die schlimmsten Fotos</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How much of the cleaned picture goes into the result; less keeps some of the grain</source>
        <translation>Wie viel vom bereinigten Bild ins Ergebnis eingeht; weniger erhält etwas Korn</translation>
    </message>
</context>
<context>
    <name>ColorizeSection</name>
    <message>
        <source>Colourise</source>
        <translation>Kolorieren</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Leave colours as they are</source>
        <translation>Farben lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Colour only the photos that have no colour</source>
        <translation>Nur Fotos ohne Farbe kolorieren</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Colour every photo anew</source>
        <translation>Jedes Foto neu kolorieren</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>How strong the new colours are</source>
        <translation>Wie kräftig die neuen Farben sind</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>This photo was restored with another recipe. What you see is a preview of the new one.</source>
        <translation>Dieses Foto wurde mit einem anderen Rezept restauriert. Sie sehen eine Vorschau des neuen.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Loupe at 200 % ({key}, or hold L)</source>
        <translation>Lupe bei 200 % ({key} oder L halten)</translation>
    </message>
    <message>
        <source>This photo is cut off or damaged. What can be read of it is shown.</source>
        <translation>Dieses Foto ist abgeschnitten oder beschädigt. Gezeigt wird, was davon lesbar ist.</translation>
    </message>
    <message>
        <source>Hold to see the original ({space}, or the right mouse button)</source>
        <translation>Gedrückt halten zeigt das Original ({space} oder rechte Maustaste)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Gedrückt halten zeigt das Original</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole picture (Ctrl+0)</source>
        <translation>Ganzes Bild (Ctrl+0)</translation>
    </message>
    <message>
        <source>Every pixel of the photo on one of the screen (Ctrl+1)</source>
        <translation>Jeder Bildpunkt des Fotos auf einem des Bildschirms (Ctrl+1)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Split with a handle (Ctrl+Shift+1)</source>
        <translation>Geteilt mit Griff (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>Side by side (Ctrl+Shift+2)</source>
        <translation>Nebeneinander (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Result only (Ctrl+Shift+3)</source>
        <translation>Nur Ergebnis (Ctrl+Shift+3)</translation>
    </message>
    <message>
        <source>Split across (Ctrl+Shift+4)</source>
        <translation>Waagerecht geteilt (Ctrl+Shift+4)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, with {shift} they move the split; {space} shows the original, L the loupe</source>
        <translation>Plus und Minus zoomen, Pfeiltasten verschieben, mit {shift} bewegen sie die Teilung; {space} zeigt das Original, L die Lupe</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>An error in the app got in the way. Your photos and the results so far are safe. You can go on, but it is better to close the app and open it again.</source>
        <translation>Ein Fehler in der App kam dazwischen. Ihre Fotos und die bisherigen Ergebnisse sind sicher. Sie können weiterarbeiten, besser ist es aber, die App zu schließen und neu zu öffnen.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DeviceLabel</name>
    <message>
        <source>What was chosen in the settings does not work here</source>
        <translation>Was in den Einstellungen gewählt ist, funktioniert hier nicht</translation>
    </message>
    <message>
        <source>Photos are restored on {device}</source>
        <translation>Fotos werden auf {device} restauriert</translation>
    </message>
    <message>
        <source>The processor was chosen in the settings.</source>
        <translation>In den Einstellungen ist der Prozessor gewählt.</translation>
    </message>
    <message>
        <source>The Apple chip&apos;s own accelerator cannot be used here; see Settings, Device.</source>
        <translation>Der Beschleuniger des Apple-Chips ist hier nicht nutzbar; siehe Einstellungen, Gerät.</translation>
    </message>
    <message>
        <source>This edition of the app does not use graphics cards.</source>
        <translation>Diese Ausgabe der App benutzt keine Grafikkarten.</translation>
    </message>
    <message>
        <source>There is no graphics card that the app can use; Settings, Device, says what it lacks.</source>
        <translation>Es gibt keine Grafikkarte, die die App nutzen kann; was fehlt, steht unter Einstellungen, Gerät.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Restore photos on</source>
        <translation>Fotos restaurieren auf</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Try all of this computer&apos;s devices again</source>
        <translation>Alle Geräte dieses Computers noch einmal ausprobieren</translation>
    </message>
    <message>
        <source>Each device was tried with a small network, and only what truly computed counts.</source>
        <translation>Jedes Gerät wurde mit einem kleinen Netz ausprobiert; es zählt nur, was wirklich gerechnet hat.</translation>
    </message>
    <message>
        <source>Restore photos &amp;on</source>
        <translation>Fotos restaurieren &amp;auf</translation>
    </message>
    <message>
        <source>Trying what this computer has…</source>
        <translation>Dieser Computer wird geprüft …</translation>
    </message>
    <message>
        <source>What you chose does not work here; no photo can be restored until you choose again.</source>
        <translation>Ihre Wahl funktioniert hier nicht; bis Sie neu wählen, kann kein Foto restauriert werden.</translation>
    </message>
    <message>
        <source>Photos are restored on {device}.</source>
        <translation>Fotos werden auf {device} restauriert.</translation>
    </message>
    <message>
        <source>Automatic: the best that works</source>
        <translation>Automatisch: das Beste, was funktioniert</translation>
    </message>
    <message>
        <source>Works; in use.</source>
        <translation>Funktioniert; in Gebrauch.</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funktioniert.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Pin colours to places (Ctrl+Shift+P)</source>
        <translation>Farben an Stellen heften (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>The preset “{name}” is among yours now.</source>
        <translation>Die Vorlage „{name}“ gehört jetzt zu Ihren.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Fotos oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Noise and grain go; grey photos can get colour. The originals stay untouched.</source>
        <translation>Rauschen und Korn verschwinden; graue Fotos können Farbe bekommen. Die Originale bleiben unberührt.</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIC, AVIF, RAW and more. Everything happens on this computer.</source>
        <translation>JPEG, PNG, TIFF, WebP, HEIC, AVIF, RAW und mehr. Alles geschieht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failed photos</source>
        <translation>Fehlgeschlagene Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed</source>
        <translation>
            <numerusform>%Ln Foto fehlgeschlagen</numerusform>
            <numerusform>%Ln Fotos fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Those selected, or all of them, wait again and are restored</source>
        <translation>Die ausgewählten, sonst alle, warten wieder und werden restauriert</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Failed photos and why</source>
        <translation>Fehlgeschlagene Fotos und warum</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Close these sentences; the help page (F1) says more</source>
        <translation>Diese Sätze schließen; mehr steht auf der Hilfeseite (F1)</translation>
    </message>
    <message>
        <source>Drop photos or whole folders on the window.</source>
        <translation>Fotos oder ganze Ordner auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Choose at the side what is to be done with them.</source>
        <translation>An der Seite wählen, was mit ihnen geschehen soll.</translation>
    </message>
    <message>
        <source>Click a photo to see it before and after. Start restores them all.</source>
        <translation>Ein Foto anklicken: vorher und nachher. Starten restauriert alle.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Hell oder dunkel, wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark ground, for evenings and photos</source>
        <translation>Helle Schrift auf dunklem Grund, für Abende und Fotos</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Erste Schritte wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
</context>
<context>
    <name>HintPalette</name>
    <message>
        <source>Colours for this place</source>
        <translation>Farben für diese Stelle</translation>
    </message>
    <message>
        <source>From this photo</source>
        <translation>Aus diesem Foto</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Natural colours at this brightness</source>
        <translation>Natürliche Farben dieser Helligkeit</translation>
    </message>
    <message>
        <source>The photo&apos;s own colour here</source>
        <translation>Die eigene Farbe des Fotos hier</translation>
    </message>
    <message>
        <source>Colour of another pin</source>
        <translation>Farbe einer anderen Nadel</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Andere Farbe …</translation>
    </message>
    <message>
        <source>Any colour; its brightness stays that of the photo</source>
        <translation>Jede Farbe; die Helligkeit bleibt die des Fotos</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Nadel entfernen</translation>
    </message>
    <message>
        <source>Remove pin (Delete)</source>
        <translation>Nadel entfernen (Delete)</translation>
    </message>
    <message>
        <source>Colour of the pin</source>
        <translation>Farbe der Nadel</translation>
    </message>
</context>
<context>
    <name>HintPin</name>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe …</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Nadel entfernen</translation>
    </message>
</context>
<context>
    <name>HintPins</name>
    <message>
        <source>Colour pin {number} of {count}: {color}, {across} % from the left, {down} % from the top</source>
        <translation>Farbnadel {number} von {count}: {color}, {across} % von links, {down} % von oben</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>This photo is being restored; its pins can be changed when it is done</source>
        <translation>Dieses Foto wird gerade restauriert; danach lassen sich seine Nadeln ändern</translation>
    </message>
    <message>
        <source>To pin colours to this photo, choose Auto or On under Colourise</source>
        <translation>Um Farben anzuheften, wählen Sie unter Kolorieren Auto oder Ein</translation>
    </message>
    <message>
        <source>This photo keeps its own colours; to colour it anew, choose On under Colourise</source>
        <translation>Dieses Foto behält seine Farben; um es neu zu kolorieren, wählen Sie unter Kolorieren Ein</translation>
    </message>
    <message>
        <source>Click a place, or press N, to pin its colour</source>
        <translation>Eine Stelle anklicken oder N drücken, um ihre Farbe anzuheften</translation>
    </message>
    <message>
        <source>Colour pin removed</source>
        <translation>Farbnadel entfernt</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop to add</source>
        <translation>Zum Hinzufügen ablegen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Software in this app</source>
        <translation>Software in dieser App</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>LiveLayer</name>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>Preview, being restored…</source>
        <translation>Vorschau, wird restauriert …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview, approximate</source>
        <translation>Vorschau, ungefähr</translation>
    </message>
    <message>
        <source>The model takes too little at once for a preview.</source>
        <translation>Das Modell nimmt für eine Vorschau zu wenig auf einmal.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Photo Restorer</source>
        <translation>Photo Restorer</translation>
    </message>
    <message>
        <source>Restoring on {device}</source>
        <translation>Restaurierung auf {device}</translation>
    </message>
    <message>
        <source>Getting ready to restore</source>
        <translation>Restaurierung wird vorbereitet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Suche nach Fotos …</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Modelle werden gelesen …</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Modell hinzufügen …</translation>
    </message>
    <message>
        <source>Check a model file and show its card; files can also be dropped here</source>
        <translation>Eine Modelldatei prüfen und ihre Karte zeigen; Dateien lassen sich auch hier ablegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete this model of your own; those of the app stay</source>
        <translation>Dieses eigene Modell löschen; die der App bleiben</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses verwenden</translation>
    </message>
    <message>
        <source>Let this model do its task from now on</source>
        <translation>Dieses Modell ab jetzt für seine Aufgabe verwenden</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>{name} wird geprüft …</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modelle ({patterns})</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>{task}, in use</source>
        <translation>{task}, in Gebrauch</translation>
    </message>
    <message>
        <source>{task}, in its place without a graphics card</source>
        <translation>{task}, an seiner Stelle ohne Grafikkarte</translation>
    </message>
    <message>
        <source>{task}, in its place on a graphics card</source>
        <translation>{task}, an seiner Stelle auf der Grafikkarte</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OutputSection</name>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Like the original</source>
        <translation>Wie das Original</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>Quality of the original</source>
        <translation>Qualität des Originals</translation>
    </message>
    <message>
        <source>Compress no more than the original was</source>
        <translation>Nicht stärker komprimieren als das Original</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Smaller files to the left, finer ones to the right</source>
        <translation>Links kleinere Dateien, rechts feinere</translation>
    </message>
    <message>
        <source>File dates of the original</source>
        <translation>Dateidatum des Originals</translation>
    </message>
    <message>
        <source>Sorted by date, results stand where their originals do</source>
        <translation>Nach Datum sortiert stehen Ergebnisse dort, wo ihre Originale stehen</translation>
    </message>
    <message>
        <source>Keep damaged photos</source>
        <translation>Beschädigte Fotos behalten</translation>
    </message>
    <message>
        <source>Of a photo that is cut off, restore what is there</source>
        <translation>Von einem abgeschnittenen Foto restaurieren, was da ist</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>In den Ordner</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Ausgabeordner wählen</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
</context>
<context>
    <name>PresetChooser</name>
    <message>
        <source>Recipes under a name</source>
        <translation>Rezepte mit einem Namen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Clean up, best quality</source>
        <translation>Bereinigen, beste Qualität</translation>
    </message>
    <message>
        <source>Colour only</source>
        <translation>Nur Farbe</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Old black-and-white</source>
        <translation>Altes Schwarz-Weiß</translation>
    </message>
    <message>
        <source>Phone at night</source>
        <translation>Handy bei Nacht</translation>
    </message>
    <message>
        <source>Scan with grain</source>
        <translation>Scan mit Korn</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Vorlage: {name}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Sichern als …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Neuer Name der Vorlage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Replace it?</source>
        <translation>Es gibt schon eine Vorlage namens „{name}“. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Delete the preset “{name}”?</source>
        <translation>Die Vorlage „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Vorlage exportieren</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photo(s)</source>
        <translation>
            <numerusform>{done} von %Ln Foto</numerusform>
            <numerusform>{done} von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Open result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>Dateinamen kopieren</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Erneut restaurieren</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Select similar</source>
        <translation>Ähnliche auswählen</translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Find photos by name</source>
        <translation>Fotos nach Namen suchen</translation>
    </message>
    <message>
        <source>Show only photos whose name holds this (Ctrl+F)</source>
        <translation>Nur Fotos zeigen, deren Name dies enthält (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show photos in one state ({first} to {last})</source>
        <translation>Fotos in einem Zustand zeigen ({first} bis {last})</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;All photos</source>
        <translation>&amp;Alle Fotos</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Wartende</translation>
    </message>
    <message>
        <source>&amp;Restored</source>
        <translation>&amp;Restaurierte</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Fehlgeschlagene</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>Ü&amp;bersprungene</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>So&amp;rtieren nach</translation>
    </message>
    <message>
        <source>&amp;Order added</source>
        <translation>&amp;Reihenfolge des Hinzufügens</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Date of the file</source>
        <translation>&amp;Datum der Datei</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Likeness</source>
        <translation>Ä&amp;hnlichkeit</translation>
    </message>
    <message>
        <source>&amp;Backwards</source>
        <translation>&amp;Umgekehrt</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Add photos (Ctrl+O)</source>
        <translation>Fotos hinzufügen (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add a folder and the folders in it (Ctrl+Shift+O)</source>
        <translation>Einen Ordner mit seinen Unterordnern hinzufügen (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>Kein Foto passt</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Alle Fotos zeigen</translation>
    </message>
    <message>
        <source>{shown} of {photos}</source>
        <translation>{shown} von {photos}</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Photos in the queue</source>
        <translation>Fotos in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>RecipeChoice</name>
    <message>
        <source>For the photos you add</source>
        <translation>Für die Fotos, die Sie hinzufügen</translation>
    </message>
    <message>
        <source>For all {photos} that wait</source>
        <translation>Für alle wartenden: {photos}</translation>
    </message>
    <message>
        <source>For the photo that waits</source>
        <translation>Für das wartende Foto</translation>
    </message>
    <message>
        <source>Some have recipes of their own; a change here is for all.</source>
        <translation>Einige haben eigene Rezepte; eine Änderung hier gilt für alle.</translation>
    </message>
    <message>
        <source>Being restored</source>
        <translation>Wird restauriert</translation>
    </message>
    <message>
        <source>Its recipe cannot be changed meanwhile.</source>
        <translation>Sein Rezept lässt sich währenddessen nicht ändern.</translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <translation>Für das ausgewählte Foto</translation>
    </message>
    <message>
        <source>For {photos} selected</source>
        <translation>Für die Auswahl: {photos}</translation>
    </message>
    <message>
        <source>They have different recipes; what you change here changes in all of them.</source>
        <translation>Sie haben verschiedene Rezepte; was Sie hier ändern, ändert sich bei allen.</translation>
    </message>
    <message>
        <source>Restored already; {key} restores again.</source>
        <translation>Schon restauriert; {key} restauriert erneut.</translation>
    </message>
</context>
<context>
    <name>SecondThoughts</name>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Memory and files</source>
        <translation>Speicher und Dateien</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Looking…</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the small pictures of the queue</source>
        <translation>Die kleinen Bilder der Warteschlange leeren</translation>
    </message>
    <message>
        <source>Forget the small pictures of the queue; they are made again when needed</source>
        <translation>Die kleinen Bilder der Warteschlange vergessen; bei Bedarf entstehen sie neu</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>höchstens {size}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Large photos are restored tile by tile, so their size hardly matters. When memory runs out, smaller tiles are tried by themselves.</source>
        <translation>Große Fotos werden Stück für Stück restauriert, ihre Größe spielt daher kaum eine Rolle. Wird der Speicher knapp, werden von selbst kleinere Stücke versucht.</translation>
    </message>
    <message>
        <source>Models, while they work</source>
        <translation>Modelle bei der Arbeit</translation>
    </message>
    <message>
        <source>Small pictures of the queue</source>
        <translation>Kleine Bilder der Warteschlange</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Interrupted batches</source>
        <translation>Unterbrochene Stapel</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Ihre Modelle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>Made when it is first needed</source>
        <translation>Wird angelegt, sobald er gebraucht wird</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>Choose among colourings (Ctrl+Shift+K)</source>
        <translation>Unter Kolorierungen wählen (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>To choose among colourings of this photo, choose Auto or On under Colourise</source>
        <translation>Um unter Kolorierungen dieses Fotos zu wählen, wählen Sie unter Kolorieren Auto oder Ein</translation>
    </message>
    <message>
        <source>Colourings are being made…</source>
        <translation>Kolorierungen entstehen…</translation>
    </message>
    <message>
        <source>This photo keeps its own colours, or its model knows only one colouring of it</source>
        <translation>Dieses Foto behält seine eigenen Farben, oder sein Modell kennt nur eine Kolorierung</translation>
    </message>
</context>
<context>
    <name>VariantStrip</name>
    <message>
        <source>Colourings of this photo</source>
        <translation>Kolorierungen dieses Fotos</translation>
    </message>
    <message>
        <source>Colouring {number}</source>
        <translation>Kolorierung {number}</translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation>Beste Vermutung</translation>
    </message>
</context>
<context>
    <name>_Buses</name>
    <message>
        <source>Photos are being restored</source>
        <translation>Fotos werden restauriert</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A preset that comes with the app is named {title}; choose another name.</source>
        <translation>Eine Vorlage der App heißt schon {title}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A preview of {source_name} takes too long; the photo may be damaged.</source>
        <translation>Eine Vorschau von {source_name} dauert zu lange; das Foto ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Another process is still restoring this batch; wait for it or end it, then try again.</source>
        <translation>Ein anderer Prozess restauriert diesen Stapel noch; warten Sie auf ihn oder beenden Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another restorer is at work on the batch in {output}; wait for it, or end it.</source>
        <translation>Ein anderer Photo Restorer arbeitet am Stapel in {output}; warten Sie auf ihn oder beenden Sie ihn.</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA GPU with a recent driver, and the libraries of CUDA {version} and cuDNN.</source>
        <translation>CUDA braucht eine NVIDIA-Grafikkarte mit aktuellem Treiber sowie die Bibliotheken von CUDA {version} und cuDNN.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Kein Arbeitsspeicher mehr frei</translation>
    </message>
    <message>
        <source>Colourising is {when}; it must be auto or on.</source>
        <translation>Kolorieren steht auf {when}; möglich sind auto und on.</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource ist belegt</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>Der Rechner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ungültiges Argument</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>No journal can be kept in {path_parent} ({error}); if this batch is interrupted, it cannot be gone on with.</source>
        <translation>In {path_parent} kann kein Protokoll geführt werden ({error}); wird dieser Stapel unterbrochen, lässt er sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Gerät nicht vorhanden</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <source>ONNX Runtime, which runs the networks, is not installed: pip install &quot;photo-restorer[cpu]&quot;, or [gpu] with an NVIDIA graphics card.</source>
        <translation>ONNX Runtime, das die Netze ausführt, ist nicht installiert: pip install &quot;photo-restorer[cpu]&quot; oder [gpu] mit einer NVIDIA-Grafikkarte.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Die Datei auf dem Netzlaufwerk ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>The GPU pack {folder} could not be tried: {error_strerror}.</source>
        <translation>Das GPU-Paket {folder} konnte nicht erprobt werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it did not answer.</source>
        <translation>Das GPU-Paket {folder} wird nicht benutzt: Es hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it does not run; it must be made for Python {version}.</source>
        <translation>Das GPU-Paket {folder} wird nicht benutzt: Es läuft nicht; es muss für Python {version} gemacht sein.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it holds no ONNX Runtime.</source>
        <translation>Das GPU-Paket {folder} wird nicht benutzt: Es enthält kein ONNX Runtime.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: {reason}</source>
        <translation>Das GPU-Paket {folder} wird nicht benutzt: {reason}</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>Der Speicher der Grafikkarte reichte nicht</translation>
    </message>
    <message>
        <source>The GPU ran out of memory, so the CPU was used.</source>
        <translation>Der Speicher der Grafikkarte reichte nicht, deshalb wurde der Prozessor benutzt.</translation>
    </message>
    <message>
        <source>The GPU was not used: {cuda_reason}</source>
        <translation>Die Grafikkarte wurde nicht benutzt: {cuda_reason}</translation>
    </message>
    <message>
        <source>The XMP of {header_source} is longer than a JPEG holds; it is left out.</source>
        <translation>Das XMP von {header_source} ist länger, als ein JPEG fasst; es ist weggelassen.</translation>
    </message>
    <message>
        <source>The blend is {blend}; it must be 0 to 1.</source>
        <translation>Der Anteil ist {blend}; er muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The disk is full: {target_name} could not be written; make room in {target_parent}.</source>
        <translation>Der Datenträger ist voll: {target_name} konnte nicht geschrieben werden; schaffen Sie Platz in {target_parent}.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left, less than one result needs; make room or choose another folder.</source>
        <translation>Auf dem Datenträger von {folder} sind nur noch {free} MB frei, weniger als ein Ergebnis braucht; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error_strerror}.</source>
        <translation>Der Ordner {folder} kann nicht gelesen werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {error}.</source>
        <translation>Das Protokoll {path} ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>The manifest of the model {name} is not valid: {what}.</source>
        <translation>Das Manifest des Modells {name} ist ungültig: {what}.</translation>
    </message>
    <message>
        <source>The model cannot be put into the folder {user_folder}: {error_strerror}.</source>
        <translation>Das Modell lässt sich nicht in den Ordner {user_folder} legen: {error_strerror}.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be deleted: {error_strerror}.</source>
        <translation>Die Modelldatei {path} lässt sich nicht löschen: {error_strerror}.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {error_strerror}.</source>
        <translation>Die Modelldatei {path} kann nicht gelesen werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The model file {path} has {size} MiB; the most a model may have is {limit} MiB.</source>
        <translation>Die Modelldatei {path} hat {size} MiB; mehr als {limit} MiB darf ein Modell nicht haben.</translation>
    </message>
    <message>
        <source>The model was not added: {error}</source>
        <translation>Das Modell wurde nicht hinzugefügt: {error}</translation>
    </message>
    <message>
        <source>The model {name} ({file_path}) cannot be loaded here; use another model.</source>
        <translation>Das Modell {name} ({file_path}) lässt sich hier nicht laden; verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {name} ({file_path}) cannot run here; use another model.</source>
        <translation>Das Modell {name} ({file_path}) läuft hier nicht; verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {name} cannot be removed: {why}.</source>
        <translation>Das Modell {name} lässt sich nicht entfernen: {why}.</translation>
    </message>
    <message>
        <source>The model {name} returned a picture of a wrong size; do not use it.</source>
        <translation>Das Modell {name} lieferte ein Bild falscher Größe; verwenden Sie es nicht.</translation>
    </message>
    <message>
        <source>The model {name} returned numbers of a wrong shape; do not use it.</source>
        <translation>Das Modell {name} lieferte Zahlen in falscher Form; verwenden Sie es nicht.</translation>
    </message>
    <message>
        <source>The model {name} returned values that are no numbers; do not use it.</source>
        <translation>Das Modell {name} lieferte Werte, die keine Zahlen sind; verwenden Sie es nicht.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a key that is not known: {unknown}.</source>
        <translation>Das Manifest des Modells hat einen unbekannten Schlüssel: {unknown}.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a score that is no number.</source>
        <translation>Das Manifest des Modells hat eine Bewertung, die keine Zahl ist.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a sigma_range that is no pair of numbers.</source>
        <translation>Das Manifest des Modells hat eine sigma_range, die kein Zahlenpaar ist.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a value of the wrong kind for {key}.</source>
        <translation>Das Manifest des Modells hat bei {key} einen Wert falscher Art.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is not a JSON object.</source>
        <translation>Das Manifest des Modells ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is not readable JSON.</source>
        <translation>Das Manifest des Modells ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest lacks {required}.</source>
        <translation>Dem Manifest des Modells fehlt {required}.</translation>
    </message>
    <message>
        <source>The name of a preset may have {longest} characters; this one has {title}.</source>
        <translation>Der Name einer Vorlage darf {longest} Zeichen haben; dieser hat {title}.</translation>
    </message>
    <message>
        <source>The name of a preset needs a letter or a digit.</source>
        <translation>Der Name einer Vorlage braucht einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The name pattern {pattern} has a brace without its partner; write {{stem}}-restored.</source>
        <translation>Im Namensmuster {pattern} fehlt zu einer Klammer ihr Gegenstück; schreiben Sie {{stem}}-restored.</translation>
    </message>
    <message>
        <source>The name pattern {pattern} has a field that is not known; use {known}.</source>
        <translation>Das Namensmuster {pattern} hat ein unbekanntes Feld; verwenden Sie {known}.</translation>
    </message>
    <message>
        <source>The name pattern {pattern} is no file name; leave folders out and use {known}.</source>
        <translation>Das Namensmuster {pattern} ergibt keinen Dateinamen; lassen Sie Ordner weg und verwenden Sie {known}.</translation>
    </message>
    <message>
        <source>The network in {path} is broken; get the file again or export it again.</source>
        <translation>Das Netz in {path} ist defekt; besorgen Sie die Datei neu oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The noise level is {level}; it must be 0 to 100, or auto.</source>
        <translation>Die Rauschstärke ist {level}; sie muss zwischen 0 und 100 liegen oder auto sein.</translation>
    </message>
    <message>
        <source>The output folder {folder} cannot be written: {error_strerror}; choose another folder.</source>
        <translation>In den Ausgabeordner {folder} kann nicht geschrieben werden: {error_strerror}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The preset was not saved: {error}</source>
        <translation>Die Vorlage wurde nicht gespeichert: {error}</translation>
    </message>
    <message>
        <source>The preset {file} cannot be written: {error_strerror}; choose another folder.</source>
        <translation>Die Vorlage {file} kann nicht geschrieben werden: {error_strerror}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The preset {file} is no file; name a JSON file of a recipe.</source>
        <translation>Die Vorlage {file} ist keine Datei; nennen Sie eine JSON-Datei mit einem Rezept.</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read: {error_strerror}.</source>
        <translation>Die Vorlage {path} kann nicht gelesen werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>The preset {path} cannot be used. {error}</source>
        <translation>Die Vorlage {path} ist nicht verwendbar. {error}</translation>
    </message>
    <message>
        <source>The preset {path} is no text file; name a JSON file of a recipe.</source>
        <translation>Die Vorlage {path} ist keine Textdatei; nennen Sie eine JSON-Datei mit einem Rezept.</translation>
    </message>
    <message>
        <source>The preset {path} is too large to be one; name a JSON file of a recipe.</source>
        <translation>Die Vorlage {path} ist zu groß, um eine zu sein; nennen Sie eine JSON-Datei mit einem Rezept.</translation>
    </message>
    <message>
        <source>The preset {preset_path} cannot be deleted: {error_strerror}.</source>
        <translation>Die Vorlage {preset_path} lässt sich nicht löschen: {error_strerror}.</translation>
    </message>
    <message>
        <source>The preset {preset_title} comes with the app and stays.</source>
        <translation>Die Vorlage {preset_title} gehört zur App und bleibt.</translation>
    </message>
    <message>
        <source>The process that restores photos died at its start; see {log_path}.</source>
        <translation>Der Prozess, der Fotos restauriert, ist beim Start abgestürzt; siehe {log_path}.</translation>
    </message>
    <message>
        <source>The provider {request} cannot be used: {found_reason}</source>
        <translation>{request} ist nicht verwendbar: {found_reason}</translation>
    </message>
    <message>
        <source>{file} is named {added_name}, as a model that comes with the app; whoever made it can name it anew.</source>
        <translation>{file} heißt {added_name} wie ein Modell, das zur App gehört; wer es gemacht hat, kann es umbenennen.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than the {max_pixels} allowed.</source>
        <translation>{name} hat {width} x {height} Pixel, mehr als die erlaubten {max_pixels}.</translation>
    </message>
    <message>
        <source>{name} is cut off or damaged.</source>
        <translation>{name} ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {folder}: {error}.</source>
        <translation>Die Warteschlange kann in {folder} nicht aufbewahrt werden: {error}.</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {path}: {error}.</source>
        <translation>Die Warteschlange kann in {path} nicht aufbewahrt werden: {error}.</translation>
    </message>
    <message>
        <source>The recipe has a step that is not known: {unknown}.</source>
        <translation>Das Rezept hat einen unbekannten Schritt: {unknown}.</translation>
    </message>
    <message>
        <source>The recipe is not a JSON object.</source>
        <translation>Das Rezept ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The recipe is not readable JSON.</source>
        <translation>Das Rezept ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>The recipe&apos;s name is no text.</source>
        <translation>Der Name des Rezepts ist kein Text.</translation>
    </message>
    <message>
        <source>The recipe&apos;s noise_level_model is no name.</source>
        <translation>noise_level_model im Rezept ist kein Name.</translation>
    </message>
    <message>
        <source>The recipe&apos;s step {step} has a key or value that is not known.</source>
        <translation>Der Schritt {step} des Rezepts hat einen unbekannten Schlüssel oder Wert.</translation>
    </message>
    <message>
        <source>The recipe&apos;s step {step} has a value of the wrong kind.</source>
        <translation>Der Schritt {step} des Rezepts hat einen Wert falscher Art.</translation>
    </message>
    <message>
        <source>The recipe&apos;s {key} is not a JSON object.</source>
        <translation>{key} im Rezept ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The results need about {needed}, and the disk of {folder} has {free} left; make room, choose another folder, or restore as many as fit.</source>
        <translation>Die Ergebnisse brauchen etwa {needed}, und auf dem Datenträger von {folder} sind noch {free} frei; schaffen Sie Platz, wählen Sie einen anderen Ordner oder restaurieren Sie so viele, wie passen.</translation>
    </message>
    <message>
        <source>The saturation is {saturation}; it must be 0 to 2.</source>
        <translation>Die Sättigung ist {saturation}; sie muss zwischen 0 und 2 liegen.</translation>
    </message>
    <message>
        <source>The test of this computer broke off; a driver may be damaged.</source>
        <translation>Die Prüfung dieses Computers brach ab; vielleicht ist ein Treiber beschädigt.</translation>
    </message>
    <message>
        <source>The test of this computer took too long and was given up.</source>
        <translation>Die Prüfung dieses Computers dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The unfinished batch was begun by another version of the app; start it anew.</source>
        <translation>Der unterbrochene Stapel wurde mit einer anderen Version der App begonnen; starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>There is a file where the folder {folder} should be; choose another folder.</source>
        <translation>Wo der Ordner {folder} sein müsste, liegt eine Datei; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is a preset named {title} already; choose another name.</source>
        <translation>Es gibt schon eine Vorlage namens {title}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Es gibt keine Modelldatei {path}.</translation>
    </message>
    <message>
        <source>There is no preset {name}; there is {known}, or name a JSON file.</source>
        <translation>Es gibt keine Vorlage {name}; vorhanden sind {known}, oder nennen Sie eine JSON-Datei.</translation>
    </message>
    <message>
        <source>There is no provider {request}; choose one of {known}.</source>
        <translation>Es gibt keinen Provider {request}; wählen Sie einen von {known}.</translation>
    </message>
    <message>
        <source>There is no {task} model named {name}: {known}.</source>
        <translation>Es gibt kein Modell für {task} namens {name}: {known}.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {name}; close other programs.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um das Modell {name} auszuführen; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>There was little memory</source>
        <translation>Der Arbeitsspeicher war knapp</translation>
    </message>
    <message>
        <source>This build of the app does not include {provider}.</source>
        <translation>Diese Ausgabe der App enthält {provider} nicht.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele verkettete Verknüpfungen</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Die Verbindung zum Laufwerk ist getrennt</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a colouriser and a describer, and no other, have a working_size</source>
        <translation>ein Kolorierer und ein Beschreiber, sonst keiner, haben eine working_size</translation>
    </message>
    <message>
        <source>a denoiser, and only a denoiser, has a sigma_range</source>
        <translation>ein Entrauscher, und nur ein Entrauscher, hat eine sigma_range</translation>
    </message>
    <message>
        <source>a describer, and only a describer, has an unlike_above and a similar_within</source>
        <translation>ein Beschreiber, und nur ein Beschreiber, hat unlike_above und similar_within</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>Datenbank ist schreibgeschützt</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>Datenbank oder Datenträger ist voll</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>halo is {halo}, must be 0 to 1024</source>
        <translation>halo ist {halo}, muss 0 bis 1024 sein</translation>
    </message>
    <message>
        <source>halo is {halo}, must be a multiple of size_multiple {size_multiple}</source>
        <translation>halo ist {halo}, muss ein Vielfaches von size_multiple {size_multiple} sein</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>it comes with the app and stays</source>
        <translation>es gehört zur App und bleibt</translation>
    </message>
    <message>
        <source>no picture of a kind that is known</source>
        <translation>kein Bild einer bekannten Art</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>output_scale is {output_scale}, must be over 0 and at most 1</source>
        <translation>output_scale ist {output_scale}, muss über 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>sigma_range is {sigma_range}, must rise within 0 to 1</source>
        <translation>sigma_range ist {sigma_range}, muss innerhalb von 0 bis 1 ansteigen</translation>
    </message>
    <message>
        <source>similar_within is {similar_within}, must be 0 or more</source>
        <translation>similar_within ist {similar_within}, muss 0 oder mehr sein</translation>
    </message>
    <message>
        <source>size_multiple is {size_multiple}, must be 1 to 256</source>
        <translation>size_multiple ist {size_multiple}, muss 1 bis 256 sein</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>der Datenträger hat versagt</translation>
    </message>
    <message>
        <source>the name must be a plain word</source>
        <translation>der Name muss ein einfaches Wort sein</translation>
    </message>
    <message>
        <source>the task {task} is not known</source>
        <translation>die Aufgabe {task} ist unbekannt</translation>
    </message>
    <message>
        <source>there is no added model of this name</source>
        <translation>es gibt kein hinzugefügtes Modell dieses Namens</translation>
    </message>
    <message>
        <source>there is none for this task</source>
        <translation>für diese Aufgabe gibt es keines</translation>
    </message>
    <message>
        <source>there is {names}</source>
        <translation>vorhanden sind {names}</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>working_size is {working_size}, must be 32 to 4096</source>
        <translation>working_size ist {working_size}, muss 32 bis 4096 sein</translation>
    </message>
    <message>
        <source>{choice_provider} did not start, so the CPU was used.</source>
        <translation>{choice_provider} startete nicht, deshalb wurde der Prozessor benutzt.</translation>
    </message>
    <message>
        <source>{found} are both installed and overwrite each other&apos;s files; uninstall them, then install one: pip install &quot;photo-restorer[cpu]&quot;, or [gpu].</source>
        <translation>{found} sind beide installiert und überschreiben einander die Dateien; deinstallieren Sie beide und installieren Sie dann eines: pip install &quot;photo-restorer[cpu]&quot; oder [gpu].</translation>
    </message>
    <message>
        <source>{job_source_name} is cut off or damaged; what can be read of it was restored.</source>
        <translation>{job_source_name} ist abgeschnitten oder beschädigt; was davon lesbar ist, wurde restauriert.</translation>
    </message>
    <message>
        <source>{job_source} ended the process that restored it, twice; it may be damaged or need more memory than there is. See {log_path}.</source>
        <translation>{job_source} hat den Prozess, der restauriert, zweimal zum Absturz gebracht; das Foto ist vielleicht beschädigt oder braucht mehr Arbeitsspeicher, als vorhanden ist. Siehe {log_path}.</translation>
    </message>
    <message>
        <source>{job_source} has a recipe that does nothing.</source>
        <translation>{job_source} hat ein Rezept, das nichts tut.</translation>
    </message>
    <message>
        <source>{job_source} stood still for minutes, twice; it may be damaged, or its disk very slow.</source>
        <translation>{job_source} stand zweimal minutenlang still; das Foto ist vielleicht beschädigt oder der Datenträger sehr langsam.</translation>
    </message>
    <message>
        <source>{key} has characters that cannot be shown</source>
        <translation>{key} hat Zeichen, die nicht angezeigt werden können</translation>
    </message>
    <message>
        <source>{name} does not say which of its values is white; {white} was taken.</source>
        <translation>{name} sagt nicht, welcher Wert Weiß ist; {white} wurde angenommen.</translation>
    </message>
    <message>
        <source>{name} has highlights brighter than white, up to {greatest}; they became white.</source>
        <translation>{name} hat Lichter, die heller als Weiß sind, bis {greatest}; sie wurden weiß.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels; a photo of the app may have {longest_side} a side.</source>
        <translation>{name} hat {width} x {height} Pixel; eine Seite darf in der App {longest_side} haben.</translation>
    </message>
    <message>
        <source>{name} holds signed numbers and does not say which is white; save it with 8 or 16 bits a channel.</source>
        <translation>{name} enthält Zahlen mit Vorzeichen und sagt nicht, welche Weiß ist; speichern Sie das Foto mit 8 oder 16 Bit je Kanal.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is too damaged to be read.</source>
        <translation>{name} ist zu stark beschädigt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>{name} is {foreign}; save it as JPEG, PNG or TIFF first.</source>
        <translation>{name} ist {foreign}; speichern Sie die Datei zuerst als JPEG, PNG oder TIFF.</translation>
    </message>
    <message>
        <source>{opened_name} has channels beside colour and opacity; they are left out.</source>
        <translation>{opened_name} hat Kanäle neben Farbe und Deckkraft; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>{opened_name} has {image_bands} channels; only grey and RGB photos can be read.</source>
        <translation>{opened_name} hat {image_bands} Kanäle; nur graue und RGB-Fotos lassen sich lesen.</translation>
    </message>
    <message>
        <source>{opened_name} has {pages} pages; this is the first.</source>
        <translation>{opened_name} hat {pages} Seiten; dies ist die erste.</translation>
    </message>
    <message>
        <source>{opened_name} is an HDR picture; its highlights are dimmed to the range of usual pictures.</source>
        <translation>{opened_name} ist ein HDR-Bild; seine Lichter sind auf den Umfang üblicher Bilder abgedunkelt.</translation>
    </message>
    <message>
        <source>{opened_name} needs {size} GB in a temporary folder, and none can be written; make room, or name one in TMPDIR.</source>
        <translation>{opened_name} braucht {size} GB in einem temporären Ordner, und in keinen kann geschrieben werden; schaffen Sie Platz, oder nennen Sie einen in TMPDIR.</translation>
    </message>
    <message>
        <source>{opened_name} needs {size} GB in the temporary folder {folder}, which has {free} GB left; make room there.</source>
        <translation>{opened_name} braucht {size} GB im temporären Ordner {folder}, in dem noch {free} GB frei sind; schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>{path} cannot be used. {error}</source>
        <translation>{path} ist nicht verwendbar. {error}</translation>
    </message>
    <message>
        <source>{path} carries functions of its own, which no model of this app needs.</source>
        <translation>{path} bringt eigene Funktionen mit, die kein Modell dieser App braucht.</translation>
    </message>
    <message>
        <source>{path} carries megabytes of text, which no model of this app needs.</source>
        <translation>{path} enthält Megabytes an Text, die kein Modell dieser App braucht.</translation>
    </message>
    <message>
        <source>{path} carries no manifest, so it is no model made for this app.</source>
        <translation>{path} enthält kein Manifest, ist also kein Modell für diese App.</translation>
    </message>
    <message>
        <source>{path} has an optional input that this app does not know.</source>
        <translation>{path} hat einen optionalen Eingang, den diese App nicht kennt.</translation>
    </message>
    <message>
        <source>{path} has control flow ({node_op_type}), which no model of this app needs.</source>
        <translation>{path} enthält Ablaufsteuerung ({node_op_type}), die kein Modell dieser App braucht.</translation>
    </message>
    <message>
        <source>{path} has {model_graph_node} operators; the most a model may have is {max_nodes}.</source>
        <translation>{path} hat {model_graph_node} Operatoren; höchstens {max_nodes} sind erlaubt.</translation>
    </message>
    <message>
        <source>{path} holds a network that needs {most} values for each pixel; the most is {max_values_per_pixel}.</source>
        <translation>{path} enthält ein Netz, das je Pixel {most} Werte braucht; höchstens {max_values_per_pixel} sind erlaubt.</translation>
    </message>
    <message>
        <source>{path} holds a network that would take days for one photo.</source>
        <translation>{path} enthält ein Netz, das für ein Foto Tage bräuchte.</translation>
    </message>
    <message>
        <source>{path} holds a network whose sizes contradict each other.</source>
        <translation>{path} enthält ein Netz, dessen Größen einander widersprechen.</translation>
    </message>
    <message>
        <source>{path} is no file; name a photo or a folder.</source>
        <translation>{path} ist keine Datei; nennen Sie ein Foto oder einen Ordner.</translation>
    </message>
    <message>
        <source>{path} is no model for the task describe: its input must be planes, 3 x {side} x {side_2}, and its outputs code, one row a picture, and error, one number a picture, all float32.</source>
        <translation>{path} ist kein Modell für die Aufgabe describe: Sein Eingang muss planes sein, 3 x {side} x {side_2}, und seine Ausgänge code, eine Zeile je Bild, und error, eine Zahl je Bild, alles float32.</translation>
    </message>
    <message>
        <source>{path} is no model for the task {manifest_task}: its {kind} must be {wanted}, float32, of any height and width.</source>
        <translation>{path} ist kein Modell für die Aufgabe {manifest_task}: {kind} müssen {wanted} sein, float32, beliebig hoch und breit.</translation>
    </message>
    <message>
        <source>{path} is no photo by its name; photos end in {known_suffixes}.</source>
        <translation>{path} ist dem Namen nach kein Foto; Fotos enden auf {known_suffixes}.</translation>
    </message>
    <message>
        <source>{path} is not an ONNX model; pick a model made for this app.</source>
        <translation>{path} ist kein ONNX-Modell; wählen Sie ein Modell für diese App.</translation>
    </message>
    <message>
        <source>{path} keeps its weights in other files; a model for this app is one file.</source>
        <translation>{path} bewahrt seine Gewichte in anderen Dateien auf; ein Modell für diese App ist eine einzige Datei.</translation>
    </message>
    <message>
        <source>{path} keeps weights in sparse form, which no model of this app needs.</source>
        <translation>{path} bewahrt Gewichte in dünn besetzter Form auf, die kein Modell dieser App braucht.</translation>
    </message>
    <message>
        <source>{path} needs the operator {node_op_type}, which works on other things than numbers.</source>
        <translation>{path} braucht den Operator {node_op_type}, der mit anderem als Zahlen arbeitet.</translation>
    </message>
    <message>
        <source>{path} needs the operator {operator}, which this app does not run.</source>
        <translation>{path} braucht den Operator {operator}, den diese App nicht ausführt.</translation>
    </message>
    <message>
        <source>{path} sets an operator ({node_op_type}) to a number out of all proportion.</source>
        <translation>{path} setzt einen Operator ({node_op_type}) auf eine maßlose Zahl.</translation>
    </message>
    <message>
        <source>{path} states sizes of weights that it does not carry; get the file again.</source>
        <translation>{path} nennt Größen von Gewichten, die nicht darin sind; besorgen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{provider} computed wrong results.</source>
        <translation>{provider} rechnete falsch.</translation>
    </message>
    <message>
        <source>{provider} failed to run a small test.</source>
        <translation>{provider} scheiterte an einer kleinen Probe.</translation>
    </message>
    <message>
        <source>{provider} has no memory left for a small test.</source>
        <translation>{provider} hat für eine kleine Probe keinen Speicher mehr frei.</translation>
    </message>
    <message>
        <source>{request_source_name} cannot be shown: the program that decodes pictures broke off on it.</source>
        <translation>{request_source_name} kann nicht gezeigt werden: Das Programm, das Bilder dekodiert, brach daran ab.</translation>
    </message>
    <message>
        <source>{request_source_name} is not shown: the window is closing.</source>
        <translation>{request_source_name} wird nicht gezeigt: Das Fenster schließt sich.</translation>
    </message>
    <message>
        <source>{request_source_name} takes too long to show; it may be damaged.</source>
        <translation>{request_source_name} zu zeigen dauert zu lange; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{source_name} cannot be previewed: the program that restores broke off on it.</source>
        <translation>{source_name} hat keine Vorschau: Das Programm, das restauriert, brach daran ab.</translation>
    </message>
    <message>
        <source>{source_name} is not previewed: the window is closing.</source>
        <translation>{source_name} hat keine Vorschau: Das Fenster schließt sich.</translation>
    </message>
    <message>
        <source>{source} cannot be read: it is damaged, or a kind of {kind} that is not supported; try to save it anew in another program.</source>
        <translation>{source} kann nicht gelesen werden: Die Datei ist beschädigt oder eine Art von {kind}, die nicht unterstützt wird; speichern Sie sie in einem anderen Programm neu.</translation>
    </message>
    <message>
        <source>{source} cannot be read: {error_strerror}.</source>
        <translation>{source} kann nicht gelesen werden: {error_strerror}.</translation>
    </message>
    <message>
        <source>{source} does not exist; was it moved or renamed?</source>
        <translation>{source} ist nicht vorhanden; wurde die Datei verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>{source} is a folder, not a photo.</source>
        <translation>{source} ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>{source} is no file; name a photo.</source>
        <translation>{source} ist keine Datei; nennen Sie ein Foto.</translation>
    </message>
    <message>
        <source>{source} is no longer there; put it back or remove it from the queue.</source>
        <translation>{source} ist nicht mehr da; legen Sie das Foto zurück oder entfernen Sie es aus der Warteschlange.</translation>
    </message>
    <message>
        <source>{source} may not be read; check its permissions.</source>
        <translation>{source} darf nicht gelesen werden; prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>{source} was taken out of the queue.</source>
        <translation>{source} wurde aus der Warteschlange genommen.</translation>
    </message>
    <message>
        <source>{target_name} could not be written as {options_format}; try another format.</source>
        <translation>{target_name} konnte nicht als {options_format} geschrieben werden; versuchen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>{target_name} could not be written to {target_parent}: {reason}.</source>
        <translation>{target_name} konnte nicht in {target_parent} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{target_name} could not be written: the folder {target_parent} does not exist.</source>
        <translation>{target_name} konnte nicht geschrieben werden: Den Ordner {target_parent} gibt es nicht.</translation>
    </message>
    <message>
        <source>{target_name} could not be written: there is a file where the folder {target_parent} should be; choose another folder.</source>
        <translation>{target_name} konnte nicht geschrieben werden: Wo der Ordner {target_parent} sein müsste, liegt eine Datei; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{target_name} could not be written: {target_parent} may not be written to; choose another folder.</source>
        <translation>{target_name} konnte nicht geschrieben werden: In {target_parent} darf nicht geschrieben werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{target_name} is already there and was not replaced; choose another name.</source>
        <translation>{target_name} ist schon vorhanden und wurde nicht ersetzt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target_name} is the source itself, which is never replaced; choose another name.</source>
        <translation>{target_name} ist das Original selbst, das nie ersetzt wird; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target_name} would be {header_width} x {header_height} pixels, but {file_format} holds at most {longest} a side; choose TIFF or PNG.</source>
        <translation>{target_name} hätte {header_width} x {header_height} Pixel, aber {file_format} fasst höchstens {longest} je Seite; wählen Sie TIFF oder PNG.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} ist schon vorhanden.</translation>
    </message>
    <message>
        <source>{target} was restored before.</source>
        <translation>{target} wurde schon früher restauriert.</translation>
    </message>
    <message>
        <source>{what}, so smaller tiles were used.</source>
        <translation>{what}, deshalb wurden kleinere Kacheln benutzt.</translation>
    </message>
    <message>
        <source>{word} does not exist; check the path or pattern.</source>
        <translation>{word} gibt es nicht; prüfen Sie den Pfad oder das Muster.</translation>
    </message>
</context>
</TS>
