<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>Molette, + et −</translation>
    </message>
    <message>
        <source>zoom the picture, about the pointer</source>
        <translation>zoomer sur l’image, autour du pointeur</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>Glisser, touches fléchées</translation>
    </message>
    <message>
        <source>move the picture</source>
        <translation>déplacer l’image</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>100 %, and back to the whole picture</source>
        <translation>100 %, puis retour à l’image entière</translation>
    </message>
    <message>
        <source>Click, N or {insert}</source>
        <translation>Clic, N ou {insert}</translation>
    </message>
    <message>
        <source>Drag, arrow keys, {shift} with arrow keys</source>
        <translation>Glisser, flèches, {shift} avec les flèches</translation>
    </message>
    <message>
        <source>move the split</source>
        <translation>déplacer la séparation</translation>
    </message>
    <message>
        <source>Drag the handle, {shift} with arrow keys</source>
        <translation>Glisser la poignée, {shift} avec les flèches</translation>
    </message>
    <message>
        <source>L, held</source>
        <translation>L, maintenu</translation>
    </message>
    <message>
        <source>the loupe: before and after at 200 %</source>
        <translation>la loupe : avant et après à 200 %</translation>
    </message>
    <message>
        <source>show the original</source>
        <translation>afficher l’original</translation>
    </message>
    <message>
        <source>{space} or right mouse button, held</source>
        <translation>{space} ou bouton droit maintenu</translation>
    </message>
    <message>
        <source>With the tool for colour pins:</source>
        <translation>Avec l’outil des épingles de couleur :</translation>
    </message>
    <message>
        <source>pin a colour to a place, to the middle</source>
        <translation>épingler une couleur à un endroit, au milieu</translation>
    </message>
    <message>
        <source>go from pin to pin</source>
        <translation>aller d’épingle en épingle</translation>
    </message>
    <message>
        <source>move the pin; off the photo removes it</source>
        <translation>déplacer l’épingle ; hors de la photo, elle est retirée</translation>
    </message>
    <message>
        <source>another colour for the pin; remove it</source>
        <translation>une autre couleur pour l’épingle ; la retirer</translation>
    </message>
    <message>
        <source>put the tool away</source>
        <translation>ranger l’outil</translation>
    </message>
    <message>
        <source>{photos}: noise of {sigma} of 255</source>
        <translation>{photos} : bruit de {sigma} sur 255</translation>
    </message>
    <message>
        <source>{photos}: noise of {sigma} of 255, in 8 bits</source>
        <translation>{photos} : bruit de {sigma} sur 255, en 8 bits</translation>
    </message>
    <message>
        <source>{photos}: a camera&apos;s noise, its level measured</source>
        <translation>{photos} : bruit d’appareil, niveau mesuré</translation>
    </message>
    <message>
        <source>{photos}: nearer to the truth than grey, by</source>
        <translation>{photos} : plus proche de l’original que le gris, de</translation>
    </message>
    <message>
        <source>{photos}: colourfulness, of the originals&apos;</source>
        <translation>{photos} : richesse des couleurs, par rapport aux originaux</translation>
    </message>
    <message>
        <source>{photos}: nearer still with {count} pinned colours, by</source>
        <translation>{photos} : encore plus proche avec {count} couleurs épinglées, de</translation>
    </message>
    <message>
        <source>Photos taken for something else</source>
        <translation>Photos prises pour autre chose</translation>
    </message>
    <message>
        <source>Drawings told from photos</source>
        <translation>Dessins distingués des photos</translation>
    </message>
    <message>
        <source>The same as an area under the ROC curve</source>
        <translation>De même, aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>Found alike: cropped to four fifths</source>
        <translation>Trouvées semblables : recadrées aux quatre cinquièmes</translation>
    </message>
    <message>
        <source>Found alike: a stop brighter</source>
        <translation>Trouvées semblables : plus claires d’un diaphragme</translation>
    </message>
    <message>
        <source>Found alike: both</source>
        <translation>Trouvées semblables : les deux</translation>
    </message>
    <message>
        <source>Found alike: its grey copy</source>
        <translation>Trouvées semblables : leur copie grise</translation>
    </message>
    <message>
        <source>Found alike: different photos</source>
        <translation>Trouvées semblables : photos différentes</translation>
    </message>
    <message>
        <source>Unseen photos</source>
        <translation>Photos jamais vues</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>Photos d’exemple</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path} n’est plus là.</translation>
    </message>
    <message>
        <source>{path} is made as soon as a photo is restored.</source>
        <translation>{path} sera créé dès qu’une photo sera restaurée.</translation>
    </message>
    <message>
        <source>This computer has no program that opens {path}.</source>
        <translation>Cet ordinateur n’a aucun programme pour ouvrir {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were taken out of the queue.</source>
        <translation>
            <numerusform>%Ln photo a été retirée de la file d’attente.</numerusform>
            <numerusform>%Ln photos ont été retirées de la file d’attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last batch was interrupted; %Ln photo(s) are left. Go on with it, or close this line to forget it.</source>
        <translation>
            <numerusform>Le dernier lot a été interrompu ; il reste %Ln photo. Reprenez-le, ou fermez cette ligne pour l’abandonner.</numerusform>
            <numerusform>Le dernier lot a été interrompu ; il reste %Ln photos. Reprenez-le, ou fermez cette ligne pour l’abandonner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that failed will be tried again, too.</source>
        <translation>
            <numerusform>%Ln photo en échec sera aussi réessayée.</numerusform>
            <numerusform>%Ln photos en échec seront aussi réessayées.</numerusform>
        </translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>the Apple chip</source>
        <translation>la puce Apple</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>la carte graphique</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>presque terminé</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) an hour</source>
        <translation>
            <numerusform>%Ln photo par heure</numerusform>
            <numerusform>%Ln photos par heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) a minute</source>
        <translation>
            <numerusform>%Ln photo par minute</numerusform>
            <numerusform>%Ln photos par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} photos a minute</source>
        <translation>{number} photos par minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were restored before.</source>
        <translation>
            <numerusform>%Ln photo avait déjà été restaurée.</numerusform>
            <numerusform>%Ln photos avaient déjà été restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) restored</source>
        <translation>
            <numerusform>%Ln photo restaurée</numerusform>
            <numerusform>%Ln photos restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignorée</numerusform>
            <numerusform>%Ln ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}; what was finished is kept.</source>
        <translation>Arrêté. {done} ; ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>{done} in {time}.</source>
        <translation>{done} en {time}.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like it.</source>
        <translation>
            <numerusform>Et %Ln autre message semblable.</numerusform>
            <numerusform>Et %Ln autres messages semblables.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a drawing or a document: colours may be off.</source>
        <translation>Cela ressemble à un dessin ou à un document : les couleurs peuvent être fausses.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being restored</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln restaurée</numerusform>
            <numerusform>%Ln restaurées</numerusform>
        </translation>
    </message>
    <message>
        <source>change noise level</source>
        <translation>changer le niveau de bruit</translation>
    </message>
    <message>
        <source>change blend</source>
        <translation>changer le dosage</translation>
    </message>
    <message>
        <source>change saturation</source>
        <translation>changer la saturation</translation>
    </message>
    <message>
        <source>change cleaning up</source>
        <translation>changer le nettoyage</translation>
    </message>
    <message>
        <source>change colourising</source>
        <translation>changer la colorisation</translation>
    </message>
    <message>
        <source>change several settings</source>
        <translation>changer plusieurs réglages</translation>
    </message>
    <message>
        <source>choose another colouring</source>
        <translation>choisir une autre colorisation</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>remettre dans la file d’attente</translation>
    </message>
    <message>
        <source>remove from the queue</source>
        <translation>retirer de la file d’attente</translation>
    </message>
    <message>
        <source>pin a colour</source>
        <translation>épingler une couleur</translation>
    </message>
    <message>
        <source>remove colour pin</source>
        <translation>retirer l’épingle</translation>
    </message>
    <message>
        <source>remove all colour pins</source>
        <translation>retirer toutes les épingles de couleur</translation>
    </message>
    <message>
        <source>change colour of pin</source>
        <translation>changer la couleur de l’épingle</translation>
    </message>
    <message>
        <source>move colour pin</source>
        <translation>déplacer l’épingle</translation>
    </message>
    <message>
        <source>{change}, {photos}</source>
        <translation>{change}, {photos}</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Drop photos or whole folders on the window, or add them with its buttons. Choose what is to be done, and press Start. The results go into a folder of their own; your originals are never written to.</source>
        <translation>Déposez des photos ou des dossiers entiers sur la fenêtre, ou ajoutez-les avec ses boutons. Choisissez ce qu’il faut faire, puis appuyez sur Démarrer. Les résultats vont dans un dossier à part ; vos originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>La file d’attente</translation>
    </message>
    <message>
        <source>Every photo shows what has become of it. Click one to look at it, also while others are being restored. Its menu, by the right mouse button, opens the result, shows it in its folder, restores the photo again, or takes it out of the queue.</source>
        <translation>Chaque photo indique où elle en est. Cliquez sur l’une d’elles pour la regarder, même pendant que d’autres sont restaurées. Son menu (bouton droit) ouvre le résultat, le montre dans son dossier, restaure la photo à nouveau ou la retire de la file.</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Takes noise and grain away. Auto measures each photo and is right for most of them; By hand lets you say how noisy they are. Less Blend keeps some of the grain.</source>
        <translation>Enlève le bruit et le grain. Auto mesure chaque photo et convient à la plupart ; Manuel vous laisse indiquer le niveau de bruit. Un dosage plus faible garde un peu de grain.</translation>
    </message>
    <message>
        <source>Colourise</source>
        <translation>Coloriser</translation>
    </message>
    <message>
        <source>Gives grey photos colour. Auto leaves photos that have colours as they are; On colours every photo anew. Saturation says how strong the new colours are. The colours are a guess: nobody can see in a grey photo which dress was red. The Edit menu offers other guesses to choose from, and pins for the colours that you know.</source>
        <translation>Donne des couleurs aux photos grises. Auto laisse telles quelles les photos qui ont des couleurs ; Oui recolorise chaque photo. La saturation règle l’intensité des nouvelles couleurs. Les couleurs sont devinées : personne ne peut voir sur une photo grise quelle robe était rouge. Le menu Édition propose d’autres possibilités, et des épingles pour les couleurs que vous connaissez.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Results have the format and the quality of their originals unless you choose otherwise. Dates, places and captions inside the photo are kept, and a note says that it was restored, and how.</source>
        <translation>Les résultats gardent le format et la qualité des originaux, sauf choix contraire. Les dates, lieux et légendes contenus dans la photo sont conservés, et une note dit qu’elle a été restaurée, et comment.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Drag the line over the picture, or look at both side by side. The wheel zooms, dragging moves both pictures together, and holding {space} shows the original.</source>
        <translation>Faites glisser la ligne sur l’image, ou regardez les deux côte à côte. La molette zoome, glisser déplace les deux images ensemble, et maintenir {space} montre l’original.</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>Arrêter et reprendre</translation>
    </message>
    <message>
        <source>Stop keeps what is finished. If the app is closed or the power fails in the middle of a batch, the next start offers to go on: nothing is lost, and nothing is restored twice.</source>
        <translation>Arrêter garde ce qui est terminé. Si l’application est fermée ou si le courant manque au milieu d’un lot, le démarrage suivant propose de reprendre : rien n’est perdu et rien n’est restauré deux fois.</translation>
    </message>
    <message>
        <source>When a photo fails</source>
        <translation>Quand une photo échoue</translation>
    </message>
    <message>
        <source>One bad file never stops the rest. It says in one sentence what is wrong with it; the Queue menu tries all such photos again.</source>
        <translation>Un fichier défectueux n’arrête jamais les autres. Une phrase dit ce qui ne va pas ; le menu File d’attente réessaie toutes ces photos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>They say what photos are restored on and why a graphics card is not used, which models there are and what they learned from, where files lie, and in which language and colours the window appears.</source>
        <translation>Ils disent sur quoi les photos sont restaurées et pourquoi une carte graphique n’est pas utilisée, quels modèles existent et de quoi ils ont appris, où se trouvent les fichiers, et dans quelle langue et quelles couleurs la fenêtre s’affiche.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>The app opens no network connection. No photo, and nothing about one, leaves this computer.</source>
        <translation>L’application n’ouvre aucune connexion réseau. Aucune photo, ni rien à son sujet, ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Measure noise</source>
        <translation>Mesurer le bruit</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Trouver les photos semblables</translation>
    </message>
    <message>
        <source>The model&apos;s card</source>
        <translation>La fiche du modèle</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Carte graphique NVIDIA</translation>
    </message>
    <message>
        <source>Apple chip</source>
        <translation>Puce Apple</translation>
    </message>
    <message>
        <source>Graphics card, through DirectX</source>
        <translation>Carte graphique, par DirectX</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Lips</source>
        <translation>Lèvres</translation>
    </message>
    <message>
        <source>Brown hair</source>
        <translation>Cheveux bruns</translation>
    </message>
    <message>
        <source>Fair hair</source>
        <translation>Cheveux blonds</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>Feuillage</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>Herbe</translation>
    </message>
    <message>
        <source>Autumn leaves</source>
        <translation>Feuilles d’automne</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sable</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Terre</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Bois</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Brique</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Pierre</translation>
    </message>
    <message>
        <source>Red cloth</source>
        <translation>Tissu rouge</translation>
    </message>
    <message>
        <source>Pink cloth</source>
        <translation>Tissu rose</translation>
    </message>
    <message>
        <source>Yellow cloth</source>
        <translation>Tissu jaune</translation>
    </message>
    <message>
        <source>Green cloth</source>
        <translation>Tissu vert</translation>
    </message>
    <message>
        <source>Denim</source>
        <translation>Jean</translation>
    </message>
    <message>
        <source>Blue cloth</source>
        <translation>Tissu bleu</translation>
    </message>
    <message>
        <source>Purple cloth</source>
        <translation>Tissu violet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Choose “{control}” to restore what is there.</source>
        <translation>Choisissez « {control} » pour restaurer ce qu’il y a.</translation>
    </message>
    <message>
        <source>Make it smaller in another program first.</source>
        <translation>Réduisez-la d’abord dans un autre programme.</translation>
    </message>
    <message>
        <source>Choose another device in the settings.</source>
        <translation>Choisissez un autre appareil dans les réglages.</translation>
    </message>
    <message>
        <source>Has a recipe of its own</source>
        <translation>A sa propre recette</translation>
    </message>
    <message>
        <source>Another colouring is chosen for it</source>
        <translation>Une autre colorisation est choisie pour elle</translation>
    </message>
    <message>
        <source>Has colour pins of its own</source>
        <translation>A ses propres épingles de couleur</translation>
    </message>
    <message>
        <source>Waiting · does not look like a photo</source>
        <translation>En attente · ne ressemble pas à une photo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>En pause, {percent}</translation>
    </message>
    <message>
        <source>Restoring, {percent}</source>
        <translation>Restauration, {percent}</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurée</translation>
    </message>
    <message>
        <source>Restored in {time}</source>
        <translation>Restaurée en {time}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Photo Restorer</source>
        <translation>À propos de Photo Restorer</translation>
    </message>
    <message>
        <source>Photo Restorer {version}</source>
        <translation>Photo Restorer {version}</translation>
    </message>
    <message>
        <source>Cleans and colours old photos, many at a time. Everything happens on this computer: no photo leaves it, and no original is ever written to.</source>
        <translation>Nettoie et colorise les vieilles photos, par lots entiers. Tout se passe sur cet ordinateur : aucune photo ne le quitte et aucun original n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. The colouring model also learned from photos that were given for non-commercial research; its card in the models folder says which.</source>
        <translation>Logiciel libre sous licence MIT. Le modèle de colorisation a aussi appris de photos fournies pour la recherche non commerciale ; sa fiche, dans le dossier des modèles, dit lesquelles.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Add this model?</source>
        <translation>Ajouter ce modèle ?</translation>
    </message>
    <message>
        <source>The file is sound: it holds a network and nothing else. What it says of itself below was written by whoever made it.</source>
        <translation>Le fichier est sain : il contient un réseau et rien d’autre. Ce qu’il dit de lui-même ci-dessous a été écrit par son auteur.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Ne pas ajouter</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Ajouter des photos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open the &amp;output folder</source>
        <translation>&amp;Ouvrir le dossier de sortie</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Pin colours</source>
        <translation>&amp;Épingler des couleurs</translation>
    </message>
    <message>
        <source>Remove &amp;all pins of the photo</source>
        <translation>Retirer &amp;toutes les épingles de la photo</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;Annuler : {change}</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Rétablir : {change}</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Fi&amp;le d’attente</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop after this p&amp;hoto</source>
        <translation>Arrêter après cette p&amp;hoto</translation>
    </message>
    <message>
        <source>S&amp;top now</source>
        <translation>Arrêter &amp;maintenant</translation>
    </message>
    <message>
        <source>F&amp;ind by name…</source>
        <translation>Chercher par &amp;nom…</translation>
    </message>
    <message>
        <source>Apply the recipe to a&amp;ll</source>
        <translation>Appliquer la recette à &amp;toutes</translation>
    </message>
    <message>
        <source>F&amp;ailed photos…</source>
        <translation>Photos en é&amp;chec…</translation>
    </message>
    <message>
        <source>Remove all finishe&amp;d photos</source>
        <translation>Ret&amp;irer toutes les photos terminées</translation>
    </message>
    <message>
        <source>&amp;Empty the queue</source>
        <translation>&amp;Vider la file d’attente</translation>
    </message>
    <message>
        <source>Try all &amp;failed photos again</source>
        <translation>Réessayer toutes les photos en &amp;échec</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Choose among &amp;colourings</source>
        <translation>&amp;Choisir une colorisation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Séparé</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>&amp;Résultat seul</translation>
    </message>
    <message>
        <source>Split &amp;across</source>
        <translation>Séparé à l’&amp;horizontale</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>Lou&amp;pe</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Image entière</translation>
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
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Show the &amp;queue</source>
        <translation>Afficher la fi&amp;le d’attente</translation>
    </message>
    <message>
        <source>Show the re&amp;cipe</source>
        <translation>Afficher la r&amp;ecette</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>Mode d’&amp;emploi</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Clavier et souris</translation>
    </message>
    <message>
        <source>&amp;About Photo Restorer</source>
        <translation>À &amp;propos de Photo Restorer</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BatchButtons</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start restoring</source>
        <translation>Démarrer la restauration</translation>
    </message>
    <message>
        <source>Restore all waiting photos (Ctrl+Return)</source>
        <translation>Restaurer toutes les photos en attente (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on where the batch was paused (Ctrl+P)</source>
        <translation>Reprendre là où le lot a été mis en pause (Ctrl+P)</translation>
    </message>
    <message>
        <source>Wait after the part of the photo in work (Ctrl+P)</source>
        <translation>Attendre après la partie de photo en cours (Ctrl+P)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>Arrêter la restauration</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished (Ctrl+.)</source>
        <translation>Arrêter maintenant et garder ce qui est terminé (Ctrl+.)</translation>
    </message>
    <message>
        <source>Stop after this &amp;photo</source>
        <translation>Arrêter après cette &amp;photo</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>Arrêter &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>The batch broke off because of an error in the app.</source>
        <translation>Le lot s’est interrompu à cause d’une erreur de l’application.</translation>
    </message>
</context>
<context>
    <name>BatchEnding</name>
    <message>
        <source>What failed…</source>
        <translation>Ce qui a échoué…</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>Photos restored</source>
        <translation>Photos restaurées</translation>
    </message>
    <message>
        <source>No photo restored</source>
        <translation>Aucune photo restaurée</translation>
    </message>
    <message>
        <source>The photos wait</source>
        <translation>Les photos attendent</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Démarrer quand même</translation>
    </message>
</context>
<context>
    <name>BatchSession</name>
    <message>
        <source>There is no photo to restore in what you added. JPEG, PNG, TIFF, HEIC, RAW and others are taken; results of this app are not restored again.</source>
        <translation>Aucune photo à restaurer dans ce que vous avez ajouté. JPEG, PNG, TIFF, HEIC, RAW et d’autres sont acceptés ; les résultats de cette application ne sont pas restaurés une nouvelle fois.</translation>
    </message>
    <message>
        <source>What you added is in the queue already.</source>
        <translation>C’est déjà dans la file d’attente.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Does</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>A appris de</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>Niveaux de bruit</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Apply to all</source>
        <translation>Appliquer à toutes</translation>
    </message>
    <message>
        <source>Give this recipe to all waiting photos and what you add next (Ctrl+Shift+L)</source>
        <translation>Donner cette recette à toutes les photos en attente et aux suivantes (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Restaurer à nouveau</translation>
    </message>
    <message>
        <source>Let them wait for the next start, with the recipe shown</source>
        <translation>Elles attendront le prochain départ, avec la recette affichée</translation>
    </message>
</context>
<context>
    <name>CleanUpSection</name>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Leave noise and grain as they are</source>
        <translation>Laisser le bruit et le grain tels quels</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Measure how noisy each photo is</source>
        <translation>Mesurer le bruit de chaque photo</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Say how noisy the photos are</source>
        <translation>Indiquer soi-même le niveau de bruit</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>Niveau de bruit</translation>
    </message>
    <message>
        <source>0 changes nothing, 100 is for the worst photos</source>
        <translation>0 ne change rien, 100 convient aux pires photos</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Dosage</translation>
    </message>
    <message>
        <source>How much of the cleaned picture goes into the result; less keeps some of the grain</source>
        <translation>Part de l’image nettoyée dans le résultat ; une part moindre garde un peu de grain</translation>
    </message>
</context>
<context>
    <name>ColorizeSection</name>
    <message>
        <source>Colourise</source>
        <translation>Coloriser</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Leave colours as they are</source>
        <translation>Laisser les couleurs telles quelles</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Colour only the photos that have no colour</source>
        <translation>Coloriser seulement les photos sans couleur</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Colour every photo anew</source>
        <translation>Recoloriser chaque photo</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>How strong the new colours are</source>
        <translation>Intensité des nouvelles couleurs</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>This photo was restored with another recipe. What you see is a preview of the new one.</source>
        <translation>Cette photo a été restaurée avec une autre recette. Vous voyez un aperçu de la nouvelle.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Loupe at 200 % ({key}, or hold L)</source>
        <translation>Loupe à 200 % ({key}, ou maintenir L)</translation>
    </message>
    <message>
        <source>This photo is cut off or damaged. What can be read of it is shown.</source>
        <translation>Cette photo est tronquée ou endommagée. Ce qui peut en être lu est affiché.</translation>
    </message>
    <message>
        <source>Hold to see the original ({space}, or the right mouse button)</source>
        <translation>Maintenir pour voir l’original ({space}, ou bouton droit de la souris)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Maintenir pour voir l’original</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Zoom arrière (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom avant (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole picture (Ctrl+0)</source>
        <translation>Image entière (Ctrl+0)</translation>
    </message>
    <message>
        <source>Every pixel of the photo on one of the screen (Ctrl+1)</source>
        <translation>Un pixel de la photo pour un pixel de l’écran (Ctrl+1)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Split with a handle (Ctrl+Shift+1)</source>
        <translation>Séparé par une poignée (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>Side by side (Ctrl+Shift+2)</source>
        <translation>Côte à côte (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Result only (Ctrl+Shift+3)</source>
        <translation>Résultat seul (Ctrl+Shift+3)</translation>
    </message>
    <message>
        <source>Split across (Ctrl+Shift+4)</source>
        <translation>Séparé à l’horizontale (Ctrl+Shift+4)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, with {shift} they move the split; {space} shows the original, L the loupe</source>
        <translation>Plus et moins zooment, les flèches déplacent l’image, avec {shift} la séparation ; {space} montre l’original, L la loupe</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>An error in the app got in the way. Your photos and the results so far are safe. You can go on, but it is better to close the app and open it again.</source>
        <translation>Une erreur de l’application est survenue. Vos photos et les résultats obtenus sont en sécurité. Vous pouvez continuer, mais mieux vaut fermer l’application et la rouvrir.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DeviceLabel</name>
    <message>
        <source>What was chosen in the settings does not work here</source>
        <translation>Le choix fait dans les réglages ne fonctionne pas ici</translation>
    </message>
    <message>
        <source>Photos are restored on {device}</source>
        <translation>Les photos sont restaurées sur {device}</translation>
    </message>
    <message>
        <source>The processor was chosen in the settings.</source>
        <translation>Le processeur est choisi dans les réglages.</translation>
    </message>
    <message>
        <source>The Apple chip&apos;s own accelerator cannot be used here; see Settings, Device.</source>
        <translation>L’accélérateur de la puce Apple n’est pas utilisable ici ; voir Réglages, Appareil.</translation>
    </message>
    <message>
        <source>This edition of the app does not use graphics cards.</source>
        <translation>Cette édition de l’application n’utilise pas de carte graphique.</translation>
    </message>
    <message>
        <source>There is no graphics card that the app can use; Settings, Device, says what it lacks.</source>
        <translation>Aucune carte graphique utilisable par l’application ; Réglages, Appareil, dit ce qui manque.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Restore photos on</source>
        <translation>Restaurer les photos sur</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Try all of this computer&apos;s devices again</source>
        <translation>Réessayer tous les appareils de cet ordinateur</translation>
    </message>
    <message>
        <source>Each device was tried with a small network, and only what truly computed counts.</source>
        <translation>Chaque appareil a été essayé avec un petit réseau ; seul compte ce qui a vraiment calculé.</translation>
    </message>
    <message>
        <source>Restore photos &amp;on</source>
        <translation>Restaurer les photos &amp;sur</translation>
    </message>
    <message>
        <source>Trying what this computer has…</source>
        <translation>Essai de ce que cet ordinateur possède…</translation>
    </message>
    <message>
        <source>What you chose does not work here; no photo can be restored until you choose again.</source>
        <translation>Votre choix ne fonctionne pas ici ; aucune photo ne peut être restaurée tant que vous n’en faites pas un autre.</translation>
    </message>
    <message>
        <source>Photos are restored on {device}.</source>
        <translation>Les photos sont restaurées sur {device}.</translation>
    </message>
    <message>
        <source>Automatic: the best that works</source>
        <translation>Automatique : le meilleur qui fonctionne</translation>
    </message>
    <message>
        <source>Works; in use.</source>
        <translation>Fonctionne ; utilisé.</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Fonctionne.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Pin colours to places (Ctrl+Shift+P)</source>
        <translation>Épingler des couleurs (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>The preset “{name}” is among yours now.</source>
        <translation>Le préréglage « {name} » fait maintenant partie des vôtres.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Déposez des photos ou des dossiers ici</translation>
    </message>
    <message>
        <source>Noise and grain go; grey photos can get colour. The originals stay untouched.</source>
        <translation>Le bruit et le grain s’en vont ; les photos grises peuvent prendre des couleurs. Les originaux restent intacts.</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIC, AVIF, RAW and more. Everything happens on this computer.</source>
        <translation>JPEG, PNG, TIFF, WebP, HEIC, AVIF, RAW et d’autres. Tout se passe sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failed photos</source>
        <translation>Photos en échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed</source>
        <translation>
            <numerusform>%Ln photo en échec</numerusform>
            <numerusform>%Ln photos en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Those selected, or all of them, wait again and are restored</source>
        <translation>Celles choisies, ou toutes, attendent à nouveau et sont restaurées</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Failed photos and why</source>
        <translation>Photos en échec et pourquoi</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Close these sentences; the help page (F1) says more</source>
        <translation>Fermer ces phrases ; la page d’aide (F1) en dit plus</translation>
    </message>
    <message>
        <source>Drop photos or whole folders on the window.</source>
        <translation>Déposez des photos ou des dossiers sur la fenêtre.</translation>
    </message>
    <message>
        <source>Choose at the side what is to be done with them.</source>
        <translation>Choisissez sur le côté ce qu’il faut en faire.</translation>
    </message>
    <message>
        <source>Click a photo to see it before and after. Start restores them all.</source>
        <translation>Cliquez sur une photo : avant et après. Démarrer les restaure toutes.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light text on a dark ground, for evenings and photos</source>
        <translation>Texte clair sur fond sombre, pour le soir et les photos</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Revoir les premiers pas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
</context>
<context>
    <name>HintPalette</name>
    <message>
        <source>Colours for this place</source>
        <translation>Couleurs pour cet endroit</translation>
    </message>
    <message>
        <source>From this photo</source>
        <translation>De cette photo</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Utilisées récemment</translation>
    </message>
    <message>
        <source>Natural colours at this brightness</source>
        <translation>Couleurs naturelles de cette luminosité</translation>
    </message>
    <message>
        <source>The photo&apos;s own colour here</source>
        <translation>La couleur propre de la photo ici</translation>
    </message>
    <message>
        <source>Colour of another pin</source>
        <translation>Couleur d’une autre épingle</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Any colour; its brightness stays that of the photo</source>
        <translation>N’importe quelle couleur ; la luminosité reste celle de la photo</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Retirer l’épingle</translation>
    </message>
    <message>
        <source>Remove pin (Delete)</source>
        <translation>Retirer l’épingle (Delete)</translation>
    </message>
    <message>
        <source>Colour of the pin</source>
        <translation>Couleur de l’épingle</translation>
    </message>
</context>
<context>
    <name>HintPin</name>
    <message>
        <source>Another colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Retirer l’épingle</translation>
    </message>
</context>
<context>
    <name>HintPins</name>
    <message>
        <source>Colour pin {number} of {count}: {color}, {across} % from the left, {down} % from the top</source>
        <translation>Épingle {number} sur {count} : {color}, à {across} % de la gauche, {down} % du haut</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>This photo is being restored; its pins can be changed when it is done</source>
        <translation>Cette photo est en cours de restauration ; ses épingles pourront être changées ensuite</translation>
    </message>
    <message>
        <source>To pin colours to this photo, choose Auto or On under Colourise</source>
        <translation>Pour épingler des couleurs à cette photo, choisissez Auto ou Oui sous Coloriser</translation>
    </message>
    <message>
        <source>This photo keeps its own colours; to colour it anew, choose On under Colourise</source>
        <translation>Cette photo garde ses couleurs ; pour la recoloriser, choisissez Oui sous Coloriser</translation>
    </message>
    <message>
        <source>Click a place, or press N, to pin its colour</source>
        <translation>Cliquez à un endroit, ou appuyez sur N, pour épingler sa couleur</translation>
    </message>
    <message>
        <source>Colour pin removed</source>
        <translation>Épingle retirée</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop to add</source>
        <translation>Déposez pour ajouter</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Photos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Software in this app</source>
        <translation>Logiciels de cette application</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>LiveLayer</name>
    <message>
        <source>No preview</source>
        <translation>Pas d’aperçu</translation>
    </message>
    <message>
        <source>Preview, being restored…</source>
        <translation>Aperçu, restauration en cours…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview, approximate</source>
        <translation>Aperçu approximatif</translation>
    </message>
    <message>
        <source>The model takes too little at once for a preview.</source>
        <translation>Le modèle traite trop peu à la fois pour un aperçu.</translation>
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
        <translation>Restauration sur {device}</translation>
    </message>
    <message>
        <source>Getting ready to restore</source>
        <translation>Préparation de la restauration</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Lecture des modèles…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>Check a model file and show its card; files can also be dropped here</source>
        <translation>Vérifier un fichier de modèle et montrer sa fiche ; les fichiers peuvent aussi être déposés ici</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this model of your own; those of the app stay</source>
        <translation>Supprimer ce modèle à vous ; ceux de l’application restent</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Let this model do its task from now on</source>
        <translation>Confier désormais sa tâche à ce modèle</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>Vérification de {name}…</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modèles ({patterns})</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>{task}, in use</source>
        <translation>{task}, utilisé</translation>
    </message>
    <message>
        <source>{task}, in its place without a graphics card</source>
        <translation>{task}, à sa place sans carte graphique</translation>
    </message>
    <message>
        <source>{task}, in its place on a graphics card</source>
        <translation>{task}, à sa place sur la carte graphique</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OutputSection</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Like the original</source>
        <translation>Comme l’original</translation>
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
        <translation>Qualité de l’original</translation>
    </message>
    <message>
        <source>Compress no more than the original was</source>
        <translation>Ne pas compresser plus que l’original</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Smaller files to the left, finer ones to the right</source>
        <translation>Fichiers plus petits à gauche, plus fins à droite</translation>
    </message>
    <message>
        <source>File dates of the original</source>
        <translation>Dates de fichier de l’original</translation>
    </message>
    <message>
        <source>Sorted by date, results stand where their originals do</source>
        <translation>Triés par date, les résultats sont à la place de leurs originaux</translation>
    </message>
    <message>
        <source>Keep damaged photos</source>
        <translation>Garder les photos abîmées</translation>
    </message>
    <message>
        <source>Of a photo that is cut off, restore what is there</source>
        <translation>D’une photo tronquée, restaurer ce qu’il y a</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Choisir le dossier de sortie</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
</context>
<context>
    <name>PresetChooser</name>
    <message>
        <source>Recipes under a name</source>
        <translation>Recettes nommées</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Clean up, best quality</source>
        <translation>Nettoyer, qualité maximale</translation>
    </message>
    <message>
        <source>Colour only</source>
        <translation>Couleur seule</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Old black-and-white</source>
        <translation>Vieux noir et blanc</translation>
    </message>
    <message>
        <source>Phone at night</source>
        <translation>Téléphone de nuit</translation>
    </message>
    <message>
        <source>Scan with grain</source>
        <translation>Numérisation avec grain</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages personnels</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Préréglage : {name}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Nouveau nom du préréglage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Replace it?</source>
        <translation>Il existe déjà un préréglage nommé « {name} ». Le remplacer ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Delete the preset “{name}”?</source>
        <translation>Supprimer le préréglage « {name} » ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation>Progression du lot</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photo(s)</source>
        <translation>
            <numerusform>{done} sur %Ln photo</numerusform>
            <numerusform>{done} sur %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Open result</source>
        <translation>Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>Copier le nom du fichier</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Restaurer à nouveau</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Select similar</source>
        <translation>Sélectionner les semblables</translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Find photos by name</source>
        <translation>Chercher des photos par nom</translation>
    </message>
    <message>
        <source>Show only photos whose name holds this (Ctrl+F)</source>
        <translation>Ne montrer que les photos dont le nom contient ceci (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show photos in one state ({first} to {last})</source>
        <translation>Montrer les photos dans un état ({first} à {last})</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Ordre des photos</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;All photos</source>
        <translation>&amp;Toutes les photos</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>En &amp;attente</translation>
    </message>
    <message>
        <source>&amp;Restored</source>
        <translation>&amp;Restaurées</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>En é&amp;chec</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>&amp;Ignorées</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>T&amp;rier par</translation>
    </message>
    <message>
        <source>&amp;Order added</source>
        <translation>Ordre d’&amp;ajout</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Date of the file</source>
        <translation>&amp;Date du fichier</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>&amp;Likeness</source>
        <translation>Ressemb&amp;lance</translation>
    </message>
    <message>
        <source>&amp;Backwards</source>
        <translation>&amp;Inversé</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Add photos (Ctrl+O)</source>
        <translation>Ajouter des photos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Add a folder and the folders in it (Ctrl+Shift+O)</source>
        <translation>Ajouter un dossier et ses sous-dossiers (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>Aucune photo ne correspond</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Afficher toutes les photos</translation>
    </message>
    <message>
        <source>{shown} of {photos}</source>
        <translation>{shown} sur {photos}</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Photos in the queue</source>
        <translation>Photos dans la file d’attente</translation>
    </message>
</context>
<context>
    <name>RecipeChoice</name>
    <message>
        <source>For the photos you add</source>
        <translation>Pour les photos que vous ajoutez</translation>
    </message>
    <message>
        <source>For all {photos} that wait</source>
        <translation>Pour toutes celles en attente : {photos}</translation>
    </message>
    <message>
        <source>For the photo that waits</source>
        <translation>Pour la photo en attente</translation>
    </message>
    <message>
        <source>Some have recipes of their own; a change here is for all.</source>
        <translation>Certaines ont leur propre recette ; un changement ici vaut pour toutes.</translation>
    </message>
    <message>
        <source>Being restored</source>
        <translation>En cours de restauration</translation>
    </message>
    <message>
        <source>Its recipe cannot be changed meanwhile.</source>
        <translation>Sa recette ne peut pas être changée pendant ce temps.</translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <translation>Pour la photo sélectionnée</translation>
    </message>
    <message>
        <source>For {photos} selected</source>
        <translation>Pour la sélection : {photos}</translation>
    </message>
    <message>
        <source>They have different recipes; what you change here changes in all of them.</source>
        <translation>Elles ont des recettes différentes ; ce que vous changez ici change pour toutes.</translation>
    </message>
    <message>
        <source>Restored already; {key} restores again.</source>
        <translation>Déjà restaurée ; {key} restaure à nouveau.</translation>
    </message>
</context>
<context>
    <name>SecondThoughts</name>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Memory and files</source>
        <translation>Mémoire et fichiers</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear the small pictures of the queue</source>
        <translation>Vider les vignettes de la file d’attente</translation>
    </message>
    <message>
        <source>Forget the small pictures of the queue; they are made again when needed</source>
        <translation>Oublier les vignettes de la file d’attente ; elles sont refaites au besoin</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>au plus {size}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Large photos are restored tile by tile, so their size hardly matters. When memory runs out, smaller tiles are tried by themselves.</source>
        <translation>Les grandes photos sont restaurées morceau par morceau, leur taille importe donc peu. Si la mémoire manque, des morceaux plus petits sont essayés automatiquement.</translation>
    </message>
    <message>
        <source>Models, while they work</source>
        <translation>Modèles pendant leur travail</translation>
    </message>
    <message>
        <source>Small pictures of the queue</source>
        <translation>Vignettes de la file d’attente</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Interrupted batches</source>
        <translation>Lots interrompus</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>Vos préréglages</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Vos modèles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ouvrir le dossier : {name}</translation>
    </message>
    <message>
        <source>Made when it is first needed</source>
        <translation>Créé dès qu’il sera nécessaire</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>Choose among colourings (Ctrl+Shift+K)</source>
        <translation>Choisir une colorisation (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>To choose among colourings of this photo, choose Auto or On under Colourise</source>
        <translation>Pour choisir une colorisation de cette photo, choisissez Auto ou Oui sous Coloriser</translation>
    </message>
    <message>
        <source>Colourings are being made…</source>
        <translation>Préparation des colorisations…</translation>
    </message>
    <message>
        <source>This photo keeps its own colours, or its model knows only one colouring of it</source>
        <translation>Cette photo garde ses propres couleurs, ou son modèle n’en connaît qu’une colorisation</translation>
    </message>
</context>
<context>
    <name>VariantStrip</name>
    <message>
        <source>Colourings of this photo</source>
        <translation>Colorisations de cette photo</translation>
    </message>
    <message>
        <source>Colouring {number}</source>
        <translation>Colorisation {number}</translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation>La plus probable</translation>
    </message>
</context>
<context>
    <name>_Buses</name>
    <message>
        <source>Photos are being restored</source>
        <translation>Des photos sont en cours de restauration</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A preset that comes with the app is named {title}; choose another name.</source>
        <translation>Un préréglage de l’application s’appelle déjà {title} ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A preview of {source_name} takes too long; the photo may be damaged.</source>
        <translation>L’aperçu de {source_name} prend trop de temps ; la photo est peut-être abîmée.</translation>
    </message>
    <message>
        <source>Another process is still restoring this batch; wait for it or end it, then try again.</source>
        <translation>Un autre processus restaure encore ce lot ; attendez qu’il finisse ou arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another restorer is at work on the batch in {output}; wait for it, or end it.</source>
        <translation>Un autre Photo Restorer travaille sur le lot dans {output} ; attendez qu’il finisse ou arrêtez-le.</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA GPU with a recent driver, and the libraries of CUDA {version} and cuDNN.</source>
        <translation>CUDA a besoin d’une carte graphique NVIDIA avec un pilote récent, et des bibliothèques de CUDA {version} et de cuDNN.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Plus de mémoire disponible</translation>
    </message>
    <message>
        <source>Colourising is {when}; it must be auto or on.</source>
        <translation>La colorisation est réglée sur {when} ; il faut auto ou on.</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota de disque dépassé</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Fichier trop volumineux</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>L’hôte est inaccessible</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argument non valide</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>No journal can be kept in {path_parent} ({error}); if this batch is interrupted, it cannot be gone on with.</source>
        <translation>Aucun journal ne peut être tenu dans {path_parent} ({error}) ; si ce lot est interrompu, il ne pourra pas être repris.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Périphérique absent</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>ONNX Runtime, which runs the networks, is not installed: pip install &quot;photo-restorer[cpu]&quot;, or [gpu] with an NVIDIA graphics card.</source>
        <translation>ONNX Runtime, qui fait fonctionner les réseaux, n’est pas installé : pip install &quot;photo-restorer[cpu]&quot;, ou [gpu] avec une carte graphique NVIDIA.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Le fichier du disque réseau n’est plus valable</translation>
    </message>
    <message>
        <source>The GPU pack {folder} could not be tried: {error_strerror}.</source>
        <translation>Le pack GPU {folder} n’a pas pu être essayé : {error_strerror}.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it did not answer.</source>
        <translation>Le pack GPU {folder} n’est pas utilisé : il n’a pas répondu.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it does not run; it must be made for Python {version}.</source>
        <translation>Le pack GPU {folder} n’est pas utilisé : il ne fonctionne pas ; il doit être fait pour Python {version}.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it holds no ONNX Runtime.</source>
        <translation>Le pack GPU {folder} n’est pas utilisé : il ne contient pas ONNX Runtime.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: {reason}</source>
        <translation>Le pack GPU {folder} n’est pas utilisé : {reason}</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>La carte graphique a manqué de mémoire</translation>
    </message>
    <message>
        <source>The GPU ran out of memory, so the CPU was used.</source>
        <translation>La carte graphique a manqué de mémoire, le processeur a donc été utilisé.</translation>
    </message>
    <message>
        <source>The GPU was not used: {cuda_reason}</source>
        <translation>La carte graphique n’a pas été utilisée : {cuda_reason}</translation>
    </message>
    <message>
        <source>The XMP of {header_source} is longer than a JPEG holds; it is left out.</source>
        <translation>Le XMP de {header_source} est plus long que ce qu’un JPEG peut contenir ; il est omis.</translation>
    </message>
    <message>
        <source>The blend is {blend}; it must be 0 to 1.</source>
        <translation>Le dosage est {blend} ; il doit être entre 0 et 1.</translation>
    </message>
    <message>
        <source>The disk is full: {target_name} could not be written; make room in {target_parent}.</source>
        <translation>Le disque est plein : {target_name} n’a pas pu être écrit ; faites de la place dans {target_parent}.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left, less than one result needs; make room or choose another folder.</source>
        <translation>Il reste {free} Mo sur le disque de {folder}, moins qu’il n’en faut pour un résultat ; faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error_strerror}.</source>
        <translation>Le dossier {folder} ne peut pas être lu : {error_strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {error}.</source>
        <translation>Le journal {path} est inutilisable : {error}.</translation>
    </message>
    <message>
        <source>The manifest of the model {name} is not valid: {what}.</source>
        <translation>Le manifeste du modèle {name} n’est pas valable : {what}.</translation>
    </message>
    <message>
        <source>The model cannot be put into the folder {user_folder}: {error_strerror}.</source>
        <translation>Le modèle ne peut pas être mis dans le dossier {user_folder} : {error_strerror}.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be deleted: {error_strerror}.</source>
        <translation>Le fichier de modèle {path} ne peut pas être supprimé : {error_strerror}.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {error_strerror}.</source>
        <translation>Le fichier de modèle {path} ne peut pas être lu : {error_strerror}.</translation>
    </message>
    <message>
        <source>The model file {path} has {size} MiB; the most a model may have is {limit} MiB.</source>
        <translation>Le fichier de modèle {path} fait {size} Mio ; un modèle peut faire {limit} Mio au plus.</translation>
    </message>
    <message>
        <source>The model was not added: {error}</source>
        <translation>Le modèle n’a pas été ajouté : {error}</translation>
    </message>
    <message>
        <source>The model {name} ({file_path}) cannot be loaded here; use another model.</source>
        <translation>Le modèle {name} ({file_path}) ne peut pas être chargé ici ; utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>The model {name} ({file_path}) cannot run here; use another model.</source>
        <translation>Le modèle {name} ({file_path}) ne peut pas fonctionner ici ; utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>The model {name} cannot be removed: {why}.</source>
        <translation>Le modèle {name} ne peut pas être retiré : {why}.</translation>
    </message>
    <message>
        <source>The model {name} returned a picture of a wrong size; do not use it.</source>
        <translation>Le modèle {name} a rendu une image de mauvaise taille ; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>The model {name} returned numbers of a wrong shape; do not use it.</source>
        <translation>Le modèle {name} a rendu des nombres de forme incorrecte ; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>The model {name} returned values that are no numbers; do not use it.</source>
        <translation>Le modèle {name} a rendu des valeurs qui ne sont pas des nombres ; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a key that is not known: {unknown}.</source>
        <translation>Le manifeste du modèle a une clé inconnue : {unknown}.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a score that is no number.</source>
        <translation>Le manifeste du modèle a une note qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a sigma_range that is no pair of numbers.</source>
        <translation>Le manifeste du modèle a un sigma_range qui n’est pas une paire de nombres.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a value of the wrong kind for {key}.</source>
        <translation>Le manifeste du modèle a une valeur de mauvais type pour {key}.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is not a JSON object.</source>
        <translation>Le manifeste du modèle n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is not readable JSON.</source>
        <translation>Le manifeste du modèle n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest lacks {required}.</source>
        <translation>Il manque {required} au manifeste du modèle.</translation>
    </message>
    <message>
        <source>The name of a preset may have {longest} characters; this one has {title}.</source>
        <translation>Le nom d’un préréglage peut avoir {longest} caractères ; celui-ci en a {title}.</translation>
    </message>
    <message>
        <source>The name of a preset needs a letter or a digit.</source>
        <translation>Le nom d’un préréglage doit contenir une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The name pattern {pattern} has a brace without its partner; write {{stem}}-restored.</source>
        <translation>Le modèle de nom {pattern} a une accolade sans sa paire ; écrivez {{stem}}-restored.</translation>
    </message>
    <message>
        <source>The name pattern {pattern} has a field that is not known; use {known}.</source>
        <translation>Le modèle de nom {pattern} a un champ inconnu ; utilisez {known}.</translation>
    </message>
    <message>
        <source>The name pattern {pattern} is no file name; leave folders out and use {known}.</source>
        <translation>Le modèle de nom {pattern} n’est pas un nom de fichier ; enlevez les dossiers et utilisez {known}.</translation>
    </message>
    <message>
        <source>The network in {path} is broken; get the file again or export it again.</source>
        <translation>Le réseau dans {path} est abîmé ; procurez-vous à nouveau le fichier ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The noise level is {level}; it must be 0 to 100, or auto.</source>
        <translation>Le niveau de bruit est {level} ; il doit être entre 0 et 100, ou auto.</translation>
    </message>
    <message>
        <source>The output folder {folder} cannot be written: {error_strerror}; choose another folder.</source>
        <translation>Impossible d’écrire dans le dossier de sortie {folder} : {error_strerror} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The preset was not saved: {error}</source>
        <translation>Le préréglage n’a pas été enregistré : {error}</translation>
    </message>
    <message>
        <source>The preset {file} cannot be written: {error_strerror}; choose another folder.</source>
        <translation>Le préréglage {file} ne peut pas être écrit : {error_strerror} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The preset {file} is no file; name a JSON file of a recipe.</source>
        <translation>Le préréglage {file} n’est pas un fichier ; indiquez un fichier JSON de recette.</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read: {error_strerror}.</source>
        <translation>Le préréglage {path} ne peut pas être lu : {error_strerror}.</translation>
    </message>
    <message>
        <source>The preset {path} cannot be used. {error}</source>
        <translation>Le préréglage {path} est inutilisable. {error}</translation>
    </message>
    <message>
        <source>The preset {path} is no text file; name a JSON file of a recipe.</source>
        <translation>Le préréglage {path} n’est pas un fichier texte ; indiquez un fichier JSON de recette.</translation>
    </message>
    <message>
        <source>The preset {path} is too large to be one; name a JSON file of a recipe.</source>
        <translation>Le préréglage {path} est trop volumineux pour en être un ; indiquez un fichier JSON de recette.</translation>
    </message>
    <message>
        <source>The preset {preset_path} cannot be deleted: {error_strerror}.</source>
        <translation>Le préréglage {preset_path} ne peut pas être supprimé : {error_strerror}.</translation>
    </message>
    <message>
        <source>The preset {preset_title} comes with the app and stays.</source>
        <translation>Le préréglage {preset_title} fait partie de l’application et reste.</translation>
    </message>
    <message>
        <source>The process that restores photos died at its start; see {log_path}.</source>
        <translation>Le processus qui restaure les photos s’est arrêté à son démarrage ; voir {log_path}.</translation>
    </message>
    <message>
        <source>The provider {request} cannot be used: {found_reason}</source>
        <translation>{request} est inutilisable : {found_reason}</translation>
    </message>
    <message>
        <source>{file} is named {added_name}, as a model that comes with the app; whoever made it can name it anew.</source>
        <translation>{file} s’appelle {added_name}, comme un modèle fourni avec l’application ; son auteur peut lui donner un autre nom.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than the {max_pixels} allowed.</source>
        <translation>{name} a {width} x {height} pixels, plus que les {max_pixels} permis.</translation>
    </message>
    <message>
        <source>{name} is cut off or damaged.</source>
        <translation>{name} est tronquée ou abîmée.</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {folder}: {error}.</source>
        <translation>La file d’attente ne peut pas être conservée dans {folder} : {error}.</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {path}: {error}.</source>
        <translation>La file d’attente ne peut pas être conservée dans {path} : {error}.</translation>
    </message>
    <message>
        <source>The recipe has a step that is not known: {unknown}.</source>
        <translation>La recette a une étape inconnue : {unknown}.</translation>
    </message>
    <message>
        <source>The recipe is not a JSON object.</source>
        <translation>La recette n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The recipe is not readable JSON.</source>
        <translation>La recette n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>The recipe&apos;s name is no text.</source>
        <translation>Le nom de la recette n’est pas du texte.</translation>
    </message>
    <message>
        <source>The recipe&apos;s noise_level_model is no name.</source>
        <translation>Le noise_level_model de la recette n’est pas un nom.</translation>
    </message>
    <message>
        <source>The recipe&apos;s step {step} has a key or value that is not known.</source>
        <translation>L’étape {step} de la recette a une clé ou une valeur inconnue.</translation>
    </message>
    <message>
        <source>The recipe&apos;s step {step} has a value of the wrong kind.</source>
        <translation>L’étape {step} de la recette a une valeur de mauvais type.</translation>
    </message>
    <message>
        <source>The recipe&apos;s {key} is not a JSON object.</source>
        <translation>{key} dans la recette n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The results need about {needed}, and the disk of {folder} has {free} left; make room, choose another folder, or restore as many as fit.</source>
        <translation>Les résultats demandent environ {needed}, et il reste {free} sur le disque de {folder} ; faites de la place, choisissez un autre dossier, ou restaurez-en autant qu’il en tient.</translation>
    </message>
    <message>
        <source>The saturation is {saturation}; it must be 0 to 2.</source>
        <translation>La saturation est {saturation} ; elle doit être entre 0 et 2.</translation>
    </message>
    <message>
        <source>The test of this computer broke off; a driver may be damaged.</source>
        <translation>L’essai de cet ordinateur s’est interrompu ; un pilote est peut-être abîmé.</translation>
    </message>
    <message>
        <source>The test of this computer took too long and was given up.</source>
        <translation>L’essai de cet ordinateur prenait trop de temps et a été abandonné.</translation>
    </message>
    <message>
        <source>The unfinished batch was begun by another version of the app; start it anew.</source>
        <translation>Le lot interrompu a été commencé par une autre version de l’application ; recommencez-le.</translation>
    </message>
    <message>
        <source>There is a file where the folder {folder} should be; choose another folder.</source>
        <translation>Il y a un fichier à la place du dossier {folder} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is a preset named {title} already; choose another name.</source>
        <translation>Il existe déjà un préréglage nommé {title} ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Il n’y a pas de fichier de modèle {path}.</translation>
    </message>
    <message>
        <source>There is no preset {name}; there is {known}, or name a JSON file.</source>
        <translation>Il n’y a pas de préréglage {name} ; il y a {known}, ou indiquez un fichier JSON.</translation>
    </message>
    <message>
        <source>There is no provider {request}; choose one of {known}.</source>
        <translation>Il n’y a pas de fournisseur {request} ; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>There is no {task} model named {name}: {known}.</source>
        <translation>Il n’y a pas de modèle pour {task} nommé {name} : {known}.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {name}; close other programs.</source>
        <translation>Il n’y a pas assez de mémoire pour le modèle {name} ; fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>There was little memory</source>
        <translation>Il restait peu de mémoire</translation>
    </message>
    <message>
        <source>This build of the app does not include {provider}.</source>
        <translation>Cette édition de l’application ne contient pas {provider}.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Trop de liens symboliques imbriqués</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Le disque n’est plus connecté</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a colouriser and a describer, and no other, have a working_size</source>
        <translation>un coloriseur et un descripteur, et aucun autre, ont un working_size</translation>
    </message>
    <message>
        <source>a denoiser, and only a denoiser, has a sigma_range</source>
        <translation>un débruiteur, et lui seul, a un sigma_range</translation>
    </message>
    <message>
        <source>a describer, and only a describer, has an unlike_above and a similar_within</source>
        <translation>un descripteur, et lui seul, a un unlike_above et un similar_within</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>base de données en lecture seule</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>base de données abîmée</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>base de données verrouillée</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>base de données ou disque plein</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur d’entrée-sortie du disque</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>halo is {halo}, must be 0 to 1024</source>
        <translation>halo vaut {halo}, doit être de 0 à 1024</translation>
    </message>
    <message>
        <source>halo is {halo}, must be a multiple of size_multiple {size_multiple}</source>
        <translation>halo vaut {halo}, doit être un multiple de size_multiple {size_multiple}</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>it comes with the app and stays</source>
        <translation>il fait partie de l’application et reste</translation>
    </message>
    <message>
        <source>no picture of a kind that is known</source>
        <translation>d’un type d’image inconnu</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sorties</translation>
    </message>
    <message>
        <source>output_scale is {output_scale}, must be over 0 and at most 1</source>
        <translation>output_scale vaut {output_scale}, doit être supérieur à 0 et au plus 1</translation>
    </message>
    <message>
        <source>sigma_range is {sigma_range}, must rise within 0 to 1</source>
        <translation>sigma_range vaut {sigma_range}, doit croître entre 0 et 1</translation>
    </message>
    <message>
        <source>similar_within is {similar_within}, must be 0 or more</source>
        <translation>similar_within vaut {similar_within}, doit être 0 ou plus</translation>
    </message>
    <message>
        <source>size_multiple is {size_multiple}, must be 1 to 256</source>
        <translation>size_multiple vaut {size_multiple}, doit être de 1 à 256</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>le disque a eu une défaillance</translation>
    </message>
    <message>
        <source>the name must be a plain word</source>
        <translation>le nom doit être un mot simple</translation>
    </message>
    <message>
        <source>the task {task} is not known</source>
        <translation>la tâche {task} est inconnue</translation>
    </message>
    <message>
        <source>there is no added model of this name</source>
        <translation>aucun modèle ajouté ne porte ce nom</translation>
    </message>
    <message>
        <source>there is none for this task</source>
        <translation>il n’y en a aucun pour cette tâche</translation>
    </message>
    <message>
        <source>there is {names}</source>
        <translation>il y a {names}</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de base de données</translation>
    </message>
    <message>
        <source>working_size is {working_size}, must be 32 to 4096</source>
        <translation>working_size vaut {working_size}, doit être de 32 à 4096</translation>
    </message>
    <message>
        <source>{choice_provider} did not start, so the CPU was used.</source>
        <translation>{choice_provider} n’a pas démarré, le processeur a donc été utilisé.</translation>
    </message>
    <message>
        <source>{found} are both installed and overwrite each other&apos;s files; uninstall them, then install one: pip install &quot;photo-restorer[cpu]&quot;, or [gpu].</source>
        <translation>{found} sont tous deux installés et écrasent mutuellement leurs fichiers ; désinstallez-les, puis installez-en un : pip install &quot;photo-restorer[cpu]&quot;, ou [gpu].</translation>
    </message>
    <message>
        <source>{job_source_name} is cut off or damaged; what can be read of it was restored.</source>
        <translation>{job_source_name} est tronquée ou endommagée ; ce qui peut en être lu a été restauré.</translation>
    </message>
    <message>
        <source>{job_source} ended the process that restored it, twice; it may be damaged or need more memory than there is. See {log_path}.</source>
        <translation>{job_source} a arrêté deux fois le processus de restauration ; la photo est peut-être abîmée ou demande plus de mémoire qu’il n’y en a. Voir {log_path}.</translation>
    </message>
    <message>
        <source>{job_source} has a recipe that does nothing.</source>
        <translation>{job_source} a une recette qui ne fait rien.</translation>
    </message>
    <message>
        <source>{job_source} stood still for minutes, twice; it may be damaged, or its disk very slow.</source>
        <translation>{job_source} n’a pas avancé pendant des minutes, deux fois ; la photo est peut-être abîmée, ou son disque très lent.</translation>
    </message>
    <message>
        <source>{key} has characters that cannot be shown</source>
        <translation>{key} contient des caractères qui ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>{name} does not say which of its values is white; {white} was taken.</source>
        <translation>{name} ne dit pas quelle valeur est le blanc ; {white} a été pris.</translation>
    </message>
    <message>
        <source>{name} has highlights brighter than white, up to {greatest}; they became white.</source>
        <translation>{name} a des hautes lumières plus claires que le blanc, jusqu’à {greatest} ; elles sont devenues blanches.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels; a photo of the app may have {longest_side} a side.</source>
        <translation>{name} a {width} x {height} pixels ; l’application accepte {longest_side} par côté.</translation>
    </message>
    <message>
        <source>{name} holds signed numbers and does not say which is white; save it with 8 or 16 bits a channel.</source>
        <translation>{name} contient des nombres signés et ne dit pas lequel est le blanc ; enregistrez-la en 8 ou 16 bits par canal.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is too damaged to be read.</source>
        <translation>{name} est trop abîmée pour être lue.</translation>
    </message>
    <message>
        <source>{name} is {foreign}; save it as JPEG, PNG or TIFF first.</source>
        <translation>{name} est {foreign} ; enregistrez d’abord le fichier en JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{opened_name} has channels beside colour and opacity; they are left out.</source>
        <translation>{opened_name} a des canaux en plus de la couleur et de l’opacité ; ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>{opened_name} has {image_bands} channels; only grey and RGB photos can be read.</source>
        <translation>{opened_name} a {image_bands} canaux ; seules les photos grises et RVB peuvent être lues.</translation>
    </message>
    <message>
        <source>{opened_name} has {pages} pages; this is the first.</source>
        <translation>{opened_name} a {pages} pages ; voici la première.</translation>
    </message>
    <message>
        <source>{opened_name} is an HDR picture; its highlights are dimmed to the range of usual pictures.</source>
        <translation>{opened_name} est une image HDR ; ses hautes lumières sont assombries jusqu’à la plage des images habituelles.</translation>
    </message>
    <message>
        <source>{opened_name} needs {size} GB in a temporary folder, and none can be written; make room, or name one in TMPDIR.</source>
        <translation>{opened_name} a besoin de {size} Go dans un dossier temporaire, et aucun n’est accessible en écriture ; faites de la place, ou indiquez-en un dans TMPDIR.</translation>
    </message>
    <message>
        <source>{opened_name} needs {size} GB in the temporary folder {folder}, which has {free} GB left; make room there.</source>
        <translation>{opened_name} a besoin de {size} Go dans le dossier temporaire {folder}, où il reste {free} Go ; faites-y de la place.</translation>
    </message>
    <message>
        <source>{path} cannot be used. {error}</source>
        <translation>{path} est inutilisable. {error}</translation>
    </message>
    <message>
        <source>{path} carries functions of its own, which no model of this app needs.</source>
        <translation>{path} contient ses propres fonctions, dont aucun modèle de cette application n’a besoin.</translation>
    </message>
    <message>
        <source>{path} carries megabytes of text, which no model of this app needs.</source>
        <translation>{path} contient des mégaoctets de texte, dont aucun modèle de cette application n’a besoin.</translation>
    </message>
    <message>
        <source>{path} carries no manifest, so it is no model made for this app.</source>
        <translation>{path} ne contient pas de manifeste, ce n’est donc pas un modèle fait pour cette application.</translation>
    </message>
    <message>
        <source>{path} has an optional input that this app does not know.</source>
        <translation>{path} a une entrée facultative que cette application ne connaît pas.</translation>
    </message>
    <message>
        <source>{path} has control flow ({node_op_type}), which no model of this app needs.</source>
        <translation>{path} contient du contrôle de flux ({node_op_type}), dont aucun modèle de cette application n’a besoin.</translation>
    </message>
    <message>
        <source>{path} has {model_graph_node} operators; the most a model may have is {max_nodes}.</source>
        <translation>{path} a {model_graph_node} opérateurs ; un modèle peut en avoir {max_nodes} au plus.</translation>
    </message>
    <message>
        <source>{path} holds a network that needs {most} values for each pixel; the most is {max_values_per_pixel}.</source>
        <translation>{path} contient un réseau qui demande {most} valeurs par pixel ; le maximum est {max_values_per_pixel}.</translation>
    </message>
    <message>
        <source>{path} holds a network that would take days for one photo.</source>
        <translation>{path} contient un réseau qui prendrait des jours pour une photo.</translation>
    </message>
    <message>
        <source>{path} holds a network whose sizes contradict each other.</source>
        <translation>{path} contient un réseau dont les tailles se contredisent.</translation>
    </message>
    <message>
        <source>{path} is no file; name a photo or a folder.</source>
        <translation>{path} n’est pas un fichier ; indiquez une photo ou un dossier.</translation>
    </message>
    <message>
        <source>{path} is no model for the task describe: its input must be planes, 3 x {side} x {side_2}, and its outputs code, one row a picture, and error, one number a picture, all float32.</source>
        <translation>{path} n’est pas un modèle pour la tâche describe : son entrée doit être planes, 3 x {side} x {side_2}, et ses sorties code, une ligne par image, et error, un nombre par image, le tout en float32.</translation>
    </message>
    <message>
        <source>{path} is no model for the task {manifest_task}: its {kind} must be {wanted}, float32, of any height and width.</source>
        <translation>{path} n’est pas un modèle pour la tâche {manifest_task} : {kind} attendues : {wanted}, float32, de hauteur et largeur quelconques.</translation>
    </message>
    <message>
        <source>{path} is no photo by its name; photos end in {known_suffixes}.</source>
        <translation>{path} n’est pas une photo d’après son nom ; les photos se terminent par {known_suffixes}.</translation>
    </message>
    <message>
        <source>{path} is not an ONNX model; pick a model made for this app.</source>
        <translation>{path} n’est pas un modèle ONNX ; choisissez un modèle fait pour cette application.</translation>
    </message>
    <message>
        <source>{path} keeps its weights in other files; a model for this app is one file.</source>
        <translation>{path} garde ses poids dans d’autres fichiers ; un modèle pour cette application est un seul fichier.</translation>
    </message>
    <message>
        <source>{path} keeps weights in sparse form, which no model of this app needs.</source>
        <translation>{path} garde des poids sous forme creuse, dont aucun modèle de cette application n’a besoin.</translation>
    </message>
    <message>
        <source>{path} needs the operator {node_op_type}, which works on other things than numbers.</source>
        <translation>{path} demande l’opérateur {node_op_type}, qui travaille sur autre chose que des nombres.</translation>
    </message>
    <message>
        <source>{path} needs the operator {operator}, which this app does not run.</source>
        <translation>{path} demande l’opérateur {operator}, que cette application n’exécute pas.</translation>
    </message>
    <message>
        <source>{path} sets an operator ({node_op_type}) to a number out of all proportion.</source>
        <translation>{path} règle un opérateur ({node_op_type}) sur un nombre démesuré.</translation>
    </message>
    <message>
        <source>{path} states sizes of weights that it does not carry; get the file again.</source>
        <translation>{path} annonce des tailles de poids qu’il ne contient pas ; procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{provider} computed wrong results.</source>
        <translation>{provider} a calculé des résultats faux.</translation>
    </message>
    <message>
        <source>{provider} failed to run a small test.</source>
        <translation>{provider} a échoué à un petit essai.</translation>
    </message>
    <message>
        <source>{provider} has no memory left for a small test.</source>
        <translation>{provider} n’a plus de mémoire pour un petit essai.</translation>
    </message>
    <message>
        <source>{request_source_name} cannot be shown: the program that decodes pictures broke off on it.</source>
        <translation>{request_source_name} ne peut pas être affichée : le programme qui décode les images s’est interrompu sur elle.</translation>
    </message>
    <message>
        <source>{request_source_name} is not shown: the window is closing.</source>
        <translation>{request_source_name} n’est pas affichée : la fenêtre se ferme.</translation>
    </message>
    <message>
        <source>{request_source_name} takes too long to show; it may be damaged.</source>
        <translation>{request_source_name} prend trop de temps à afficher ; le fichier est peut-être abîmé.</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} Go</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{source_name} cannot be previewed: the program that restores broke off on it.</source>
        <translation>{source_name} n’a pas d’aperçu : le programme qui restaure s’est interrompu sur elle.</translation>
    </message>
    <message>
        <source>{source_name} is not previewed: the window is closing.</source>
        <translation>{source_name} n’a pas d’aperçu : la fenêtre se ferme.</translation>
    </message>
    <message>
        <source>{source} cannot be read: it is damaged, or a kind of {kind} that is not supported; try to save it anew in another program.</source>
        <translation>{source} ne peut pas être lue : le fichier est abîmé, ou d’une sorte de {kind} qui n’est pas prise en charge ; essayez de l’enregistrer de nouveau dans un autre programme.</translation>
    </message>
    <message>
        <source>{source} cannot be read: {error_strerror}.</source>
        <translation>{source} ne peut pas être lue : {error_strerror}.</translation>
    </message>
    <message>
        <source>{source} does not exist; was it moved or renamed?</source>
        <translation>{source} n’existe pas ; le fichier a-t-il été déplacé ou renommé ?</translation>
    </message>
    <message>
        <source>{source} is a folder, not a photo.</source>
        <translation>{source} est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>{source} is no file; name a photo.</source>
        <translation>{source} n’est pas un fichier ; indiquez une photo.</translation>
    </message>
    <message>
        <source>{source} is no longer there; put it back or remove it from the queue.</source>
        <translation>{source} n’est plus là ; remettez la photo à sa place ou retirez-la de la file d’attente.</translation>
    </message>
    <message>
        <source>{source} may not be read; check its permissions.</source>
        <translation>{source} ne peut pas être lue ; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{source} was taken out of the queue.</source>
        <translation>{source} a été retirée de la file d’attente.</translation>
    </message>
    <message>
        <source>{target_name} could not be written as {options_format}; try another format.</source>
        <translation>{target_name} n’a pas pu être écrit en {options_format} ; essayez un autre format.</translation>
    </message>
    <message>
        <source>{target_name} could not be written to {target_parent}: {reason}.</source>
        <translation>{target_name} n’a pas pu être écrit dans {target_parent} : {reason}.</translation>
    </message>
    <message>
        <source>{target_name} could not be written: the folder {target_parent} does not exist.</source>
        <translation>{target_name} n’a pas pu être écrit : le dossier {target_parent} n’existe pas.</translation>
    </message>
    <message>
        <source>{target_name} could not be written: there is a file where the folder {target_parent} should be; choose another folder.</source>
        <translation>{target_name} n’a pas pu être écrit : il y a un fichier à la place du dossier {target_parent} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{target_name} could not be written: {target_parent} may not be written to; choose another folder.</source>
        <translation>{target_name} n’a pas pu être écrit : {target_parent} n’accepte pas l’écriture ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{target_name} is already there and was not replaced; choose another name.</source>
        <translation>{target_name} existe déjà et n’a pas été remplacé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{target_name} is the source itself, which is never replaced; choose another name.</source>
        <translation>{target_name} est l’original lui-même, qui n’est jamais remplacé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{target_name} would be {header_width} x {header_height} pixels, but {file_format} holds at most {longest} a side; choose TIFF or PNG.</source>
        <translation>{target_name} aurait {header_width} x {header_height} pixels, mais {file_format} en contient {longest} au plus par côté ; choisissez TIFF ou PNG.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} existe déjà.</translation>
    </message>
    <message>
        <source>{target} was restored before.</source>
        <translation>{target} a déjà été restaurée.</translation>
    </message>
    <message>
        <source>{what}, so smaller tiles were used.</source>
        <translation>{what}, des tuiles plus petites ont donc été utilisées.</translation>
    </message>
    <message>
        <source>{word} does not exist; check the path or pattern.</source>
        <translation>{word} n’existe pas ; vérifiez le chemin ou le motif.</translation>
    </message>
</context>
</TS>
