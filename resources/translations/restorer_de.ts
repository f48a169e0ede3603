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
        <source>Drag the handle, Shift with arrow keys</source>
        <translation>Griff ziehen, Umschalt mit Pfeiltasten</translation>
    </message>
    <message>
        <source>move the split</source>
        <translation>die Teilung verschieben</translation>
    </message>
    <message>
        <source>Space or right mouse button, held</source>
        <translation>Leertaste oder rechte Maustaste, gehalten</translation>
    </message>
    <message>
        <source>show the original</source>
        <translation>das Original zeigen</translation>
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
    <message numerus="yes">
        <source>The last batch was interrupted; %Ln photo(s) are left. Go on with it, or close this line to forget it.</source>
        <translation>
            <numerusform>Der letzte Stapel wurde unterbrochen; %Ln Foto steht noch aus. Setzen Sie ihn fort oder schließen Sie diese Zeile, um ihn zu verwerfen.</numerusform>
            <numerusform>Der letzte Stapel wurde unterbrochen; %Ln Fotos stehen noch aus. Setzen Sie ihn fort oder schließen Sie diese Zeile, um ihn zu verwerfen.</numerusform>
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
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Try all &amp;failed photos again</source>
        <translation>Alle &amp;fehlgeschlagenen Fotos erneut versuchen</translation>
    </message>
    <message>
        <source>Remove all f&amp;inished photos</source>
        <translation>Alle fer&amp;tigen Fotos entfernen</translation>
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
    <name>BatchController</name>
    <message>
        <source>The batch broke off because of an error in the app.</source>
        <translation>Der Stapel brach wegen eines Fehlers in der App ab.</translation>
    </message>
</context>
<context>
    <name>BatchSession</name>
    <message>
        <source>There is no photo in what you added; JPEG, PNG, TIFF, HEIC, RAW and others are taken.</source>
        <translation>Darin ist kein Foto; JPEG, PNG, TIFF, HEIC, RAW und andere werden angenommen.</translation>
    </message>
    <message>
        <source>What you added is in the queue already.</source>
        <translation>Das ist schon in der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Hold to see the original (Space, or the right mouse button)</source>
        <translation>Gedrückt halten zeigt das Original (Leertaste oder rechte Maustaste)</translation>
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
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, with Shift they move the split; Space shows the original</source>
        <translation>Plus und Minus zoomen, Pfeiltasten verschieben, mit Umschalt bewegen sie die Teilung; die Leertaste zeigt das Original</translation>
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
    <name>EmptyState</name>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Fotos oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Noise and grain go, grey photos get colour. The originals stay untouched.</source>
        <translation>Rauschen und Korn verschwinden, graue Fotos bekommen Farbe. Die Originale bleiben unberührt.</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
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
    <message>
        <source>Photo Restorer</source>
        <translation>Photo Restorer</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Zum Hinzufügen ablegen</translation>
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
        <source>Looking for photos…</source>
        <translation>Suche nach Fotos …</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse zeigen</translation>
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
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Restoring, {percent}</source>
        <translation>Wird restauriert, {percent}</translation>
    </message>
    <message>
        <source>Restored in {time}</source>
        <translation>Restauriert in {time}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Photos in the queue</source>
        <translation>Fotos in der Warteschlange</translation>
    </message>
    <message>
        <source>Open result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
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
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
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
    <message>
        <source>Colourise</source>
        <translation>Kolorieren</translation>
    </message>
    <message>
        <source>Leave colours as they are</source>
        <translation>Farben lassen, wie sie sind</translation>
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
        <source>Stop restoring</source>
        <translation>Restaurierung anhalten</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished (Ctrl+.)</source>
        <translation>Jetzt anhalten und behalten, was fertig ist (Ctrl+.)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
</context>
</TS>
