<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>Rueda, + y −</translation>
    </message>
    <message>
        <source>zoom the picture, about the pointer</source>
        <translation>ampliar o reducir la imagen en torno al puntero</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>Arrastrar, teclas de flecha</translation>
    </message>
    <message>
        <source>move the picture</source>
        <translation>mover la imagen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>100 %, and back to the whole picture</source>
        <translation>100 % y de vuelta a la imagen completa</translation>
    </message>
    <message>
        <source>Click, N or {insert}</source>
        <translation>Clic, N o {insert}</translation>
    </message>
    <message>
        <source>Drag, arrow keys, {shift} with arrow keys</source>
        <translation>Arrastrar, flechas, {shift} con las flechas</translation>
    </message>
    <message>
        <source>move the split</source>
        <translation>mover la división</translation>
    </message>
    <message>
        <source>Drag the handle, {shift} with arrow keys</source>
        <translation>Arrastrar el tirador, {shift} con las flechas</translation>
    </message>
    <message>
        <source>L, held</source>
        <translation>L, pulsada</translation>
    </message>
    <message>
        <source>the loupe: before and after at 200 %</source>
        <translation>la lupa: antes y después al 200 %</translation>
    </message>
    <message>
        <source>show the original</source>
        <translation>mostrar el original</translation>
    </message>
    <message>
        <source>{space} or right mouse button, held</source>
        <translation>{space} o botón derecho, pulsado</translation>
    </message>
    <message>
        <source>With the tool for colour pins:</source>
        <translation>Con la herramienta de marcas de color:</translation>
    </message>
    <message>
        <source>pin a colour to a place, to the middle</source>
        <translation>fijar un color a un lugar, al centro</translation>
    </message>
    <message>
        <source>go from pin to pin</source>
        <translation>ir de marca en marca</translation>
    </message>
    <message>
        <source>move the pin; off the photo removes it</source>
        <translation>mover la marca; fuera de la foto se quita</translation>
    </message>
    <message>
        <source>another colour for the pin; remove it</source>
        <translation>otro color para la marca; quitarla</translation>
    </message>
    <message>
        <source>put the tool away</source>
        <translation>guardar la herramienta</translation>
    </message>
    <message>
        <source>{photos}: noise of {sigma} of 255</source>
        <translation>{photos}: ruido de {sigma} de 255</translation>
    </message>
    <message>
        <source>{photos}: noise of {sigma} of 255, in 8 bits</source>
        <translation>{photos}: ruido de {sigma} de 255, en 8 bits</translation>
    </message>
    <message>
        <source>{photos}: a camera&apos;s noise, its level measured</source>
        <translation>{photos}: ruido de cámara, nivel medido</translation>
    </message>
    <message>
        <source>{photos}: nearer to the truth than grey, by</source>
        <translation>{photos}: más cerca del original que el gris, en</translation>
    </message>
    <message>
        <source>{photos}: colourfulness, of the originals&apos;</source>
        <translation>{photos}: colorido, respecto a los originales</translation>
    </message>
    <message>
        <source>{photos}: nearer still with {count} pinned colours, by</source>
        <translation>{photos}: aún más cerca con {count} colores fijados, en</translation>
    </message>
    <message>
        <source>Photos taken for something else</source>
        <translation>Fotos tomadas por otra cosa</translation>
    </message>
    <message>
        <source>Drawings told from photos</source>
        <translation>Dibujos distinguidos de las fotos</translation>
    </message>
    <message>
        <source>The same as an area under the ROC curve</source>
        <translation>Lo mismo como área bajo la curva ROC</translation>
    </message>
    <message>
        <source>Found alike: cropped to four fifths</source>
        <translation>Halladas parecidas: recortadas a cuatro quintos</translation>
    </message>
    <message>
        <source>Found alike: a stop brighter</source>
        <translation>Halladas parecidas: un paso más claras</translation>
    </message>
    <message>
        <source>Found alike: both</source>
        <translation>Halladas parecidas: ambas cosas</translation>
    </message>
    <message>
        <source>Found alike: its grey copy</source>
        <translation>Halladas parecidas: su copia gris</translation>
    </message>
    <message>
        <source>Found alike: different photos</source>
        <translation>Halladas parecidas: fotos distintas</translation>
    </message>
    <message>
        <source>Unseen photos</source>
        <translation>Fotos no vistas</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>Fotos de muestra</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path} ya no está ahí.</translation>
    </message>
    <message>
        <source>{path} is made as soon as a photo is restored.</source>
        <translation>{path} se crea en cuanto se restaura una foto.</translation>
    </message>
    <message>
        <source>This computer has no program that opens {path}.</source>
        <translation>Este ordenador no tiene ningún programa que abra {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were taken out of the queue.</source>
        <translation>
            <numerusform>Se ha quitado %Ln foto de la cola.</numerusform>
            <numerusform>Se han quitado %Ln fotos de la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last batch was interrupted; %Ln photo(s) are left. Go on with it, or close this line to forget it.</source>
        <translation>
            <numerusform>El último lote se interrumpió; queda %Ln foto. Continúelo o cierre esta línea para descartarlo.</numerusform>
            <numerusform>El último lote se interrumpió; quedan %Ln fotos. Continúelo o cierre esta línea para descartarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that failed will be tried again, too.</source>
        <translation>
            <numerusform>También se volverá a intentar %Ln foto que falló.</numerusform>
            <numerusform>También se volverán a intentar %Ln fotos que fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>the Apple chip</source>
        <translation>el chip de Apple</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>la tarjeta gráfica</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) an hour</source>
        <translation>
            <numerusform>%Ln foto por hora</numerusform>
            <numerusform>%Ln fotos por hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) a minute</source>
        <translation>
            <numerusform>%Ln foto por minuto</numerusform>
            <numerusform>%Ln fotos por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} photos a minute</source>
        <translation>{number} fotos por minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were restored before.</source>
        <translation>
            <numerusform>%Ln foto ya se había restaurado antes.</numerusform>
            <numerusform>%Ln fotos ya se habían restaurado antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) restored</source>
        <translation>
            <numerusform>%Ln foto restaurada</numerusform>
            <numerusform>%Ln fotos restauradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}; what was finished is kept.</source>
        <translation>Detenido. {done}; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>{done} in {time}.</source>
        <translation>{done} en {time}.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like it.</source>
        <translation>
            <numerusform>Y %Ln aviso más como este.</numerusform>
            <numerusform>Y %Ln avisos más como este.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a drawing or a document: colours may be off.</source>
        <translation>Parece un dibujo o un documento: los colores pueden no ser correctos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being restored</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln restaurada</numerusform>
            <numerusform>%Ln restauradas</numerusform>
        </translation>
    </message>
    <message>
        <source>change noise level</source>
        <translation>cambiar el nivel de ruido</translation>
    </message>
    <message>
        <source>change blend</source>
        <translation>cambiar la mezcla</translation>
    </message>
    <message>
        <source>change saturation</source>
        <translation>cambiar la saturación</translation>
    </message>
    <message>
        <source>change cleaning up</source>
        <translation>cambiar la limpieza</translation>
    </message>
    <message>
        <source>change colourising</source>
        <translation>cambiar el coloreado</translation>
    </message>
    <message>
        <source>change several settings</source>
        <translation>cambiar varios ajustes</translation>
    </message>
    <message>
        <source>choose another colouring</source>
        <translation>elegir otro coloreado</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>devolver a la cola</translation>
    </message>
    <message>
        <source>remove from the queue</source>
        <translation>quitar de la cola</translation>
    </message>
    <message>
        <source>pin a colour</source>
        <translation>fijar un color</translation>
    </message>
    <message>
        <source>remove colour pin</source>
        <translation>quitar marca de color</translation>
    </message>
    <message>
        <source>remove all colour pins</source>
        <translation>quitar todas las marcas de color</translation>
    </message>
    <message>
        <source>change colour of pin</source>
        <translation>cambiar el color de la marca</translation>
    </message>
    <message>
        <source>move colour pin</source>
        <translation>mover marca de color</translation>
    </message>
    <message>
        <source>{change}, {photos}</source>
        <translation>{change}, {photos}</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>Drop photos or whole folders on the window, or add them with its buttons. Choose what is to be done, and press Start. The results go into a folder of their own; your originals are never written to.</source>
        <translation>Suelte fotos o carpetas enteras en la ventana, o añádalas con sus botones. Elija qué se debe hacer y pulse Iniciar. Los resultados van a una carpeta propia; sus originales nunca se modifican.</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>La cola</translation>
    </message>
    <message>
        <source>Every photo shows what has become of it. Click one to look at it, also while others are being restored. Its menu, by the right mouse button, opens the result, shows it in its folder, restores the photo again, or takes it out of the queue.</source>
        <translation>Cada foto muestra qué ha sido de ella. Haga clic en una para verla, también mientras se restauran otras. Su menú, con el botón derecho, abre el resultado, lo muestra en su carpeta, restaura la foto de nuevo o la quita de la cola.</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Takes noise and grain away. Auto measures each photo and is right for most of them; By hand lets you say how noisy they are. Less Blend keeps some of the grain.</source>
        <translation>Quita el ruido y el grano. Auto mide cada foto y sirve para la mayoría; Manual le permite indicar cuánto ruido tienen. Con menos mezcla se conserva algo de grano.</translation>
    </message>
    <message>
        <source>Colourise</source>
        <translation>Colorear</translation>
    </message>
    <message>
        <source>Gives grey photos colour. Auto leaves photos that have colours as they are; On colours every photo anew. Saturation says how strong the new colours are. The colours are a guess: nobody can see in a grey photo which dress was red. The Edit menu offers other guesses to choose from, and pins for the colours that you know.</source>
        <translation>Da color a las fotos grises. Auto deja como están las fotos que ya tienen color; Sí vuelve a colorear todas. La saturación indica la intensidad de los nuevos colores. Los colores son una conjetura: en una foto gris nadie puede ver qué vestido era rojo. El menú Editar ofrece otras posibilidades para elegir y marcas para los colores que usted conoce.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Results have the format and the quality of their originals unless you choose otherwise. Dates, places and captions inside the photo are kept, and a note says that it was restored, and how.</source>
        <translation>Los resultados tienen el formato y la calidad de sus originales, salvo que elija otra cosa. Se conservan las fechas, los lugares y los títulos de la foto, y una nota dice que fue restaurada y cómo.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Drag the line over the picture, or look at both side by side. The wheel zooms, dragging moves both pictures together, and holding {space} shows the original.</source>
        <translation>Arrastre la línea sobre la imagen, o véalas lado a lado. La rueda cambia el zoom, arrastrar mueve ambas imágenes a la vez y mantener {space} muestra el original.</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>Detener y continuar</translation>
    </message>
    <message>
        <source>Stop keeps what is finished. If the app is closed or the power fails in the middle of a batch, the next start offers to go on: nothing is lost, and nothing is restored twice.</source>
        <translation>Detener conserva lo terminado. Si la aplicación se cierra o se va la luz en medio de un lote, el siguiente inicio ofrece continuar: nada se pierde y nada se restaura dos veces.</translation>
    </message>
    <message>
        <source>When a photo fails</source>
        <translation>Cuando una foto falla</translation>
    </message>
    <message>
        <source>One bad file never stops the rest. It says in one sentence what is wrong with it; the Queue menu tries all such photos again.</source>
        <translation>Un archivo defectuoso nunca detiene a los demás. Una frase dice qué le pasa; el menú Cola reintenta todas esas fotos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>They say what photos are restored on and why a graphics card is not used, which models there are and what they learned from, where files lie, and in which language and colours the window appears.</source>
        <translation>Dicen en qué se restauran las fotos y por qué no se usa una tarjeta gráfica, qué modelos hay y de qué aprendieron, dónde están los archivos y en qué idioma y colores aparece la ventana.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>The app opens no network connection. No photo, and nothing about one, leaves this computer.</source>
        <translation>La aplicación no abre ninguna conexión de red. Ninguna foto, ni nada sobre ella, sale de este equipo.</translation>
    </message>
    <message>
        <source>Measure noise</source>
        <translation>Medir el ruido</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Encontrar fotos similares</translation>
    </message>
    <message>
        <source>The model&apos;s card</source>
        <translation>La ficha del modelo</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <source>Apple chip</source>
        <translation>Chip de Apple</translation>
    </message>
    <message>
        <source>Graphics card, through DirectX</source>
        <translation>Tarjeta gráfica, mediante DirectX</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Lips</source>
        <translation>Labios</translation>
    </message>
    <message>
        <source>Brown hair</source>
        <translation>Cabello castaño</translation>
    </message>
    <message>
        <source>Fair hair</source>
        <translation>Cabello rubio</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>Follaje</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>Hierba</translation>
    </message>
    <message>
        <source>Autumn leaves</source>
        <translation>Hojas de otoño</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Cielo</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Tierra</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Madera</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ladrillo</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Piedra</translation>
    </message>
    <message>
        <source>Red cloth</source>
        <translation>Tela roja</translation>
    </message>
    <message>
        <source>Pink cloth</source>
        <translation>Tela rosa</translation>
    </message>
    <message>
        <source>Yellow cloth</source>
        <translation>Tela amarilla</translation>
    </message>
    <message>
        <source>Green cloth</source>
        <translation>Tela verde</translation>
    </message>
    <message>
        <source>Denim</source>
        <translation>Tela vaquera</translation>
    </message>
    <message>
        <source>Blue cloth</source>
        <translation>Tela azul</translation>
    </message>
    <message>
        <source>Purple cloth</source>
        <translation>Tela morada</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Choose “{control}” to restore what is there.</source>
        <translation>Elija «{control}» para restaurar lo que hay.</translation>
    </message>
    <message>
        <source>Make it smaller in another program first.</source>
        <translation>Redúzcala antes en otro programa.</translation>
    </message>
    <message>
        <source>Choose another device in the settings.</source>
        <translation>Elija otro dispositivo en los ajustes.</translation>
    </message>
    <message>
        <source>Has a recipe of its own</source>
        <translation>Tiene su propia receta</translation>
    </message>
    <message>
        <source>Another colouring is chosen for it</source>
        <translation>Se ha elegido otro coloreado para ella</translation>
    </message>
    <message>
        <source>Has colour pins of its own</source>
        <translation>Tiene sus propias marcas de color</translation>
    </message>
    <message>
        <source>Waiting · does not look like a photo</source>
        <translation>En espera · no parece una foto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>En pausa, {percent}</translation>
    </message>
    <message>
        <source>Restoring, {percent}</source>
        <translation>Restaurando, {percent}</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>Restored in {time}</source>
        <translation>Restaurada en {time}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Photo Restorer</source>
        <translation>Acerca de Photo Restorer</translation>
    </message>
    <message>
        <source>Photo Restorer {version}</source>
        <translation>Photo Restorer {version}</translation>
    </message>
    <message>
        <source>Cleans and colours old photos, many at a time. Everything happens on this computer: no photo leaves it, and no original is ever written to.</source>
        <translation>Limpia y colorea fotos antiguas, muchas a la vez. Todo ocurre en este equipo: ninguna foto sale de él y ningún original se modifica jamás.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. The colouring model also learned from photos that were given for non-commercial research; its card in the models folder says which.</source>
        <translation>Software libre con licencia MIT. El modelo de coloreado también aprendió de fotos cedidas para investigación no comercial; su ficha, en la carpeta de modelos, dice cuáles.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Add this model?</source>
        <translation>¿Añadir este modelo?</translation>
    </message>
    <message>
        <source>The file is sound: it holds a network and nothing else. What it says of itself below was written by whoever made it.</source>
        <translation>El archivo es correcto: contiene una red y nada más. Lo que dice de sí mismo a continuación lo escribió quien lo hizo.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No añadir</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>&amp;Añadir fotos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open the &amp;output folder</source>
        <translation>Abrir la carpeta de &amp;salida</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Pin colours</source>
        <translation>&amp;Fijar colores</translation>
    </message>
    <message>
        <source>Remove &amp;all pins of the photo</source>
        <translation>Quitar &amp;todas las marcas de la foto</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;Deshacer: {change}</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Rehacer: {change}</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stop after this p&amp;hoto</source>
        <translation>Detener tras esta &amp;foto</translation>
    </message>
    <message>
        <source>S&amp;top now</source>
        <translation>Detener &amp;ahora</translation>
    </message>
    <message>
        <source>F&amp;ind by name…</source>
        <translation>&amp;Buscar por nombre…</translation>
    </message>
    <message>
        <source>Apply the recipe to a&amp;ll</source>
        <translation>Aplicar la receta a to&amp;das</translation>
    </message>
    <message>
        <source>F&amp;ailed photos…</source>
        <translation>Fotos fallida&amp;s…</translation>
    </message>
    <message>
        <source>Remove all finishe&amp;d photos</source>
        <translation>&amp;Quitar todas las fotos terminadas</translation>
    </message>
    <message>
        <source>&amp;Empty the queue</source>
        <translation>&amp;Vaciar la cola</translation>
    </message>
    <message>
        <source>Try all &amp;failed photos again</source>
        <translation>Reintentar todas las fotos fa&amp;llidas</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Choose among &amp;colourings</source>
        <translation>&amp;Elegir entre coloreados</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividida</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>Solo &amp;resultado</translation>
    </message>
    <message>
        <source>Split &amp;across</source>
        <translation>Dividida en &amp;horizontal</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>Lu&amp;pa</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Imagen &amp;completa</translation>
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
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>Show the &amp;queue</source>
        <translation>Mostrar la c&amp;ola</translation>
    </message>
    <message>
        <source>Show the re&amp;cipe</source>
        <translation>Mostrar la r&amp;eceta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>Cómo &amp;funciona</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Teclado y ratón</translation>
    </message>
    <message>
        <source>&amp;About Photo Restorer</source>
        <translation>&amp;Acerca de Photo Restorer</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BatchButtons</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start restoring</source>
        <translation>Iniciar la restauración</translation>
    </message>
    <message>
        <source>Restore all waiting photos (Ctrl+Return)</source>
        <translation>Restaurar todas las fotos en espera (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on where the batch was paused (Ctrl+P)</source>
        <translation>Continuar donde se pausó el lote (Ctrl+P)</translation>
    </message>
    <message>
        <source>Wait after the part of the photo in work (Ctrl+P)</source>
        <translation>Esperar tras la parte de la foto en curso (Ctrl+P)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>Detener la restauración</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished (Ctrl+.)</source>
        <translation>Detener ahora y conservar lo terminado (Ctrl+.)</translation>
    </message>
    <message>
        <source>Stop after this &amp;photo</source>
        <translation>Detener tras esta &amp;foto</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>Detener &amp;ahora</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>The batch broke off because of an error in the app.</source>
        <translation>El lote se interrumpió por un error de la aplicación.</translation>
    </message>
</context>
<context>
    <name>BatchEnding</name>
    <message>
        <source>What failed…</source>
        <translation>Qué falló…</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ver resultados</translation>
    </message>
    <message>
        <source>Photos restored</source>
        <translation>Fotos restauradas</translation>
    </message>
    <message>
        <source>No photo restored</source>
        <translation>Ninguna foto restaurada</translation>
    </message>
    <message>
        <source>The photos wait</source>
        <translation>Las fotos esperan</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar de todos modos</translation>
    </message>
</context>
<context>
    <name>BatchSession</name>
    <message>
        <source>There is no photo to restore in what you added. JPEG, PNG, TIFF, HEIC, RAW and others are taken; results of this app are not restored again.</source>
        <translation>No hay ninguna foto que restaurar en lo que ha añadido. Se aceptan JPEG, PNG, TIFF, HEIC, RAW y otros; los resultados de esta aplicación no se restauran otra vez.</translation>
    </message>
    <message>
        <source>What you added is in the queue already.</source>
        <translation>Eso ya está en la cola.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Does</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>Niveles de ruido</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Apply to all</source>
        <translation>Aplicar a todas</translation>
    </message>
    <message>
        <source>Give this recipe to all waiting photos and what you add next (Ctrl+Shift+L)</source>
        <translation>Dar esta receta a todas las fotos en espera y a las que añada después (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Restaurar de nuevo</translation>
    </message>
    <message>
        <source>Let them wait for the next start, with the recipe shown</source>
        <translation>Esperarán al próximo inicio, con la receta mostrada</translation>
    </message>
</context>
<context>
    <name>CleanUpSection</name>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Leave noise and grain as they are</source>
        <translation>Dejar el ruido y el grano como están</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Measure how noisy each photo is</source>
        <translation>Medir el ruido de cada foto</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Say how noisy the photos are</source>
        <translation>Indicar usted el nivel de ruido</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>Nivel de ruido</translation>
    </message>
    <message>
        <source>0 changes nothing, 100 is for the worst photos</source>
        <translation>0 no cambia nada, 100 es para las peores fotos</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>How much of the cleaned picture goes into the result; less keeps some of the grain</source>
        <translation>Qué parte de la imagen limpia va al resultado; con menos se conserva algo de grano</translation>
    </message>
</context>
<context>
    <name>ColorizeSection</name>
    <message>
        <source>Colourise</source>
        <translation>Colorear</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Leave colours as they are</source>
        <translation>Dejar los colores como están</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Colour only the photos that have no colour</source>
        <translation>Colorear solo las fotos sin color</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Colour every photo anew</source>
        <translation>Volver a colorear todas las fotos</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>How strong the new colours are</source>
        <translation>Intensidad de los nuevos colores</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>This photo was restored with another recipe. What you see is a preview of the new one.</source>
        <translation>Esta foto se restauró con otra receta. Lo que ve es una vista previa de la nueva.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Loupe at 200 % ({key}, or hold L)</source>
        <translation>Lupa al 200 % ({key}, o mantener L)</translation>
    </message>
    <message>
        <source>This photo is cut off or damaged. What can be read of it is shown.</source>
        <translation>Esta foto está cortada o dañada. Se muestra lo que se puede leer de ella.</translation>
    </message>
    <message>
        <source>Hold to see the original ({space}, or the right mouse button)</source>
        <translation>Mantener pulsado para ver el original ({space} o botón derecho)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>Mantener pulsado para ver el original</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Reducir (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole picture (Ctrl+0)</source>
        <translation>Imagen completa (Ctrl+0)</translation>
    </message>
    <message>
        <source>Every pixel of the photo on one of the screen (Ctrl+1)</source>
        <translation>Un píxel de la foto por cada píxel de la pantalla (Ctrl+1)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Split with a handle (Ctrl+Shift+1)</source>
        <translation>Dividida con tirador (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>Side by side (Ctrl+Shift+2)</source>
        <translation>Lado a lado (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Result only (Ctrl+Shift+3)</source>
        <translation>Solo resultado (Ctrl+Shift+3)</translation>
    </message>
    <message>
        <source>Split across (Ctrl+Shift+4)</source>
        <translation>Dividida en horizontal (Ctrl+Shift+4)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, with {shift} they move the split; {space} shows the original, L the loupe</source>
        <translation>Más y menos cambian el zoom, las flechas mueven la imagen y con {shift} la división; {space} muestra el original, L la lupa</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>An error in the app got in the way. Your photos and the results so far are safe. You can go on, but it is better to close the app and open it again.</source>
        <translation>Se produjo un error en la aplicación. Sus fotos y los resultados obtenidos están a salvo. Puede continuar, pero es mejor cerrar la aplicación y volver a abrirla.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DeviceLabel</name>
    <message>
        <source>What was chosen in the settings does not work here</source>
        <translation>Lo elegido en los ajustes no funciona aquí</translation>
    </message>
    <message>
        <source>Photos are restored on {device}</source>
        <translation>Las fotos se restauran en {device}</translation>
    </message>
    <message>
        <source>The processor was chosen in the settings.</source>
        <translation>En los ajustes se eligió el procesador.</translation>
    </message>
    <message>
        <source>The Apple chip&apos;s own accelerator cannot be used here; see Settings, Device.</source>
        <translation>El acelerador del chip de Apple no se puede usar aquí; vea Ajustes, Dispositivo.</translation>
    </message>
    <message>
        <source>This edition of the app does not use graphics cards.</source>
        <translation>Esta edición de la aplicación no usa tarjetas gráficas.</translation>
    </message>
    <message>
        <source>There is no graphics card that the app can use; Settings, Device, says what it lacks.</source>
        <translation>No hay ninguna tarjeta gráfica que la aplicación pueda usar; Ajustes, Dispositivo, dice qué falta.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Restore photos on</source>
        <translation>Restaurar fotos en</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Try all of this computer&apos;s devices again</source>
        <translation>Probar de nuevo todos los dispositivos de este equipo</translation>
    </message>
    <message>
        <source>Each device was tried with a small network, and only what truly computed counts.</source>
        <translation>Cada dispositivo se probó con una red pequeña; solo cuenta lo que calculó de verdad.</translation>
    </message>
    <message>
        <source>Restore photos &amp;on</source>
        <translation>Restaurar fotos &amp;en</translation>
    </message>
    <message>
        <source>Trying what this computer has…</source>
        <translation>Probando lo que tiene este equipo…</translation>
    </message>
    <message>
        <source>What you chose does not work here; no photo can be restored until you choose again.</source>
        <translation>Lo que eligió no funciona aquí; no se puede restaurar ninguna foto hasta que elija otra cosa.</translation>
    </message>
    <message>
        <source>Photos are restored on {device}.</source>
        <translation>Las fotos se restauran en {device}.</translation>
    </message>
    <message>
        <source>Automatic: the best that works</source>
        <translation>Automático: lo mejor que funcione</translation>
    </message>
    <message>
        <source>Works; in use.</source>
        <translation>Funciona; en uso.</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funciona.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Pin colours to places (Ctrl+Shift+P)</source>
        <translation>Fijar colores a lugares (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>The preset “{name}” is among yours now.</source>
        <translation>El preajuste «{name}» ya está entre los suyos.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Suelte aquí fotos o carpetas</translation>
    </message>
    <message>
        <source>Noise and grain go; grey photos can get colour. The originals stay untouched.</source>
        <translation>El ruido y el grano desaparecen; las fotos grises pueden cobrar color. Los originales no se tocan.</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIC, AVIF, RAW and more. Everything happens on this computer.</source>
        <translation>JPEG, PNG, TIFF, WebP, HEIC, AVIF, RAW y más. Todo ocurre en este equipo.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Añadir fotos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failed photos</source>
        <translation>Fotos fallidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed</source>
        <translation>
            <numerusform>%Ln foto con error</numerusform>
            <numerusform>%Ln fotos con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Those selected, or all of them, wait again and are restored</source>
        <translation>Las seleccionadas, o todas, vuelven a esperar y se restauran</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Failed photos and why</source>
        <translation>Fotos fallidas y por qué</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Close these sentences; the help page (F1) says more</source>
        <translation>Cerrar estas frases; la página de ayuda (F1) dice más</translation>
    </message>
    <message>
        <source>Drop photos or whole folders on the window.</source>
        <translation>Suelte fotos o carpetas enteras en la ventana.</translation>
    </message>
    <message>
        <source>Choose at the side what is to be done with them.</source>
        <translation>Elija al lado qué se debe hacer con ellas.</translation>
    </message>
    <message>
        <source>Click a photo to see it before and after. Start restores them all.</source>
        <translation>Haga clic en una foto: antes y después. Iniciar las restaura todas.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light text on a dark ground, for evenings and photos</source>
        <translation>Texto claro sobre fondo oscuro, para la noche y las fotos</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Mostrar de nuevo los primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
</context>
<context>
    <name>HintPalette</name>
    <message>
        <source>Colours for this place</source>
        <translation>Colores para este lugar</translation>
    </message>
    <message>
        <source>From this photo</source>
        <translation>De esta foto</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Natural colours at this brightness</source>
        <translation>Colores naturales de este brillo</translation>
    </message>
    <message>
        <source>The photo&apos;s own colour here</source>
        <translation>El color propio de la foto aquí</translation>
    </message>
    <message>
        <source>Colour of another pin</source>
        <translation>Color de otra marca</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Any colour; its brightness stays that of the photo</source>
        <translation>Cualquier color; el brillo sigue siendo el de la foto</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <source>Remove pin (Delete)</source>
        <translation>Quitar marca (Delete)</translation>
    </message>
    <message>
        <source>Colour of the pin</source>
        <translation>Color de la marca</translation>
    </message>
</context>
<context>
    <name>HintPin</name>
    <message>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Quitar marca</translation>
    </message>
</context>
<context>
    <name>HintPins</name>
    <message>
        <source>Colour pin {number} of {count}: {color}, {across} % from the left, {down} % from the top</source>
        <translation>Marca {number} de {count}: {color}, al {across} % desde la izquierda, {down} % desde arriba</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>This photo is being restored; its pins can be changed when it is done</source>
        <translation>Esta foto se está restaurando; sus marcas se podrán cambiar al terminar</translation>
    </message>
    <message>
        <source>To pin colours to this photo, choose Auto or On under Colourise</source>
        <translation>Para fijar colores a esta foto, elija Auto o Sí en Colorear</translation>
    </message>
    <message>
        <source>This photo keeps its own colours; to colour it anew, choose On under Colourise</source>
        <translation>Esta foto conserva sus colores; para volver a colorearla, elija Sí en Colorear</translation>
    </message>
    <message>
        <source>Click a place, or press N, to pin its colour</source>
        <translation>Haga clic en un lugar, o pulse N, para fijar su color</translation>
    </message>
    <message>
        <source>Colour pin removed</source>
        <translation>Marca de color quitada</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop to add</source>
        <translation>Suelte para añadir</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Software in this app</source>
        <translation>Software de esta aplicación</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>LiveLayer</name>
    <message>
        <source>No preview</source>
        <translation>Sin vista previa</translation>
    </message>
    <message>
        <source>Preview, being restored…</source>
        <translation>Vista previa, restaurando…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview, approximate</source>
        <translation>Vista previa aproximada</translation>
    </message>
    <message>
        <source>The model takes too little at once for a preview.</source>
        <translation>El modelo procesa demasiado poco a la vez para una vista previa.</translation>
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
        <translation>Restaurando en {device}</translation>
    </message>
    <message>
        <source>Getting ready to restore</source>
        <translation>Preparando la restauración</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Leyendo los modelos…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Añadir un modelo…</translation>
    </message>
    <message>
        <source>Check a model file and show its card; files can also be dropped here</source>
        <translation>Comprobar un archivo de modelo y mostrar su ficha; los archivos también se pueden soltar aquí</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete this model of your own; those of the app stay</source>
        <translation>Eliminar este modelo suyo; los de la aplicación se quedan</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Let this model do its task from now on</source>
        <translation>Usar este modelo para su tarea desde ahora</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>Comprobando {name}…</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modelos ({patterns})</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>{task}, in use</source>
        <translation>{task}, en uso</translation>
    </message>
    <message>
        <source>{task}, in its place without a graphics card</source>
        <translation>{task}, en su lugar sin tarjeta gráfica</translation>
    </message>
    <message>
        <source>{task}, in its place on a graphics card</source>
        <translation>{task}, en su lugar en la tarjeta gráfica</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>OutputSection</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Like the original</source>
        <translation>Como el original</translation>
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
        <translation>Calidad del original</translation>
    </message>
    <message>
        <source>Compress no more than the original was</source>
        <translation>No comprimir más que el original</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Smaller files to the left, finer ones to the right</source>
        <translation>Archivos más pequeños a la izquierda, más finos a la derecha</translation>
    </message>
    <message>
        <source>File dates of the original</source>
        <translation>Fechas de archivo del original</translation>
    </message>
    <message>
        <source>Sorted by date, results stand where their originals do</source>
        <translation>Ordenados por fecha, los resultados quedan donde sus originales</translation>
    </message>
    <message>
        <source>Keep damaged photos</source>
        <translation>Conservar las fotos dañadas</translation>
    </message>
    <message>
        <source>Of a photo that is cut off, restore what is there</source>
        <translation>De una foto cortada, restaurar lo que hay</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Elegir la carpeta de salida</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
</context>
<context>
    <name>PresetChooser</name>
    <message>
        <source>Recipes under a name</source>
        <translation>Recetas con nombre</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clean up, best quality</source>
        <translation>Limpiar, máxima calidad</translation>
    </message>
    <message>
        <source>Colour only</source>
        <translation>Solo color</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Old black-and-white</source>
        <translation>Blanco y negro antiguo</translation>
    </message>
    <message>
        <source>Phone at night</source>
        <translation>Móvil de noche</translation>
    </message>
    <message>
        <source>Scan with grain</source>
        <translation>Escaneo con grano</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Preajuste: {name}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>Nuevo nombre del preajuste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Replace it?</source>
        <translation>Ya hay un preajuste llamado «{name}». ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Delete the preset “{name}”?</source>
        <translation>¿Eliminar el preajuste «{name}»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importar un preajuste</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exportar el preajuste</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation>Progreso del lote</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photo(s)</source>
        <translation>
            <numerusform>{done} de %Ln foto</numerusform>
            <numerusform>{done} de %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Open result</source>
        <translation>Abrir resultado</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>Copiar nombre de archivo</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Restaurar de nuevo</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Select similar</source>
        <translation>Seleccionar similares</translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Find photos by name</source>
        <translation>Buscar fotos por nombre</translation>
    </message>
    <message>
        <source>Show only photos whose name holds this (Ctrl+F)</source>
        <translation>Mostrar solo las fotos cuyo nombre contenga esto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show photos in one state ({first} to {last})</source>
        <translation>Mostrar las fotos en un estado ({first} a {last})</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Orden de las fotos</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;All photos</source>
        <translation>&amp;Todas las fotos</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>En &amp;espera</translation>
    </message>
    <message>
        <source>&amp;Restored</source>
        <translation>&amp;Restauradas</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Fallidas</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>&amp;Omitidas</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Order added</source>
        <translation>Orden de &amp;adición</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Date of the file</source>
        <translation>&amp;Fecha del archivo</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Likeness</source>
        <translation>Simi&amp;litud</translation>
    </message>
    <message>
        <source>&amp;Backwards</source>
        <translation>A la &amp;inversa</translation>
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
        <translation>Añadir fotos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Add a folder and the folders in it (Ctrl+Shift+O)</source>
        <translation>Añadir una carpeta y sus subcarpetas (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>Ninguna foto coincide</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Mostrar todas las fotos</translation>
    </message>
    <message>
        <source>{shown} of {photos}</source>
        <translation>{shown} de {photos}</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Photos in the queue</source>
        <translation>Fotos en la cola</translation>
    </message>
</context>
<context>
    <name>RecipeChoice</name>
    <message>
        <source>For the photos you add</source>
        <translation>Para las fotos que añada</translation>
    </message>
    <message>
        <source>For all {photos} that wait</source>
        <translation>Para todas las que esperan: {photos}</translation>
    </message>
    <message>
        <source>For the photo that waits</source>
        <translation>Para la foto en espera</translation>
    </message>
    <message>
        <source>Some have recipes of their own; a change here is for all.</source>
        <translation>Algunas tienen su propia receta; un cambio aquí vale para todas.</translation>
    </message>
    <message>
        <source>Being restored</source>
        <translation>En restauración</translation>
    </message>
    <message>
        <source>Its recipe cannot be changed meanwhile.</source>
        <translation>Su receta no se puede cambiar mientras tanto.</translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <translation>Para la foto seleccionada</translation>
    </message>
    <message>
        <source>For {photos} selected</source>
        <translation>Para la selección: {photos}</translation>
    </message>
    <message>
        <source>They have different recipes; what you change here changes in all of them.</source>
        <translation>Tienen recetas distintas; lo que cambie aquí cambia en todas.</translation>
    </message>
    <message>
        <source>Restored already; {key} restores again.</source>
        <translation>Ya restaurada; {key} la restaura de nuevo.</translation>
    </message>
</context>
<context>
    <name>SecondThoughts</name>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Memory and files</source>
        <translation>Memoria y archivos</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the small pictures of the queue</source>
        <translation>Vaciar las miniaturas de la cola</translation>
    </message>
    <message>
        <source>Forget the small pictures of the queue; they are made again when needed</source>
        <translation>Olvidar las miniaturas de la cola; se vuelven a hacer cuando hacen falta</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>como máximo {size}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Large photos are restored tile by tile, so their size hardly matters. When memory runs out, smaller tiles are tried by themselves.</source>
        <translation>Las fotos grandes se restauran por partes, así que su tamaño apenas importa. Si falta memoria, se prueban solas partes más pequeñas.</translation>
    </message>
    <message>
        <source>Models, while they work</source>
        <translation>Modelos mientras trabajan</translation>
    </message>
    <message>
        <source>Small pictures of the queue</source>
        <translation>Miniaturas de la cola</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Interrupted batches</source>
        <translation>Lotes interrumpidos</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>Sus preajustes</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Sus modelos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Abrir la carpeta: {name}</translation>
    </message>
    <message>
        <source>Made when it is first needed</source>
        <translation>Se crea en cuanto hace falta</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>Choose among colourings (Ctrl+Shift+K)</source>
        <translation>Elegir entre coloreados (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>To choose among colourings of this photo, choose Auto or On under Colourise</source>
        <translation>Para elegir entre coloreados de esta foto, elija Auto o Sí en Colorear</translation>
    </message>
    <message>
        <source>Colourings are being made…</source>
        <translation>Se preparan los coloreados…</translation>
    </message>
    <message>
        <source>This photo keeps its own colours, or its model knows only one colouring of it</source>
        <translation>Esta foto conserva sus propios colores, o su modelo solo conoce un coloreado</translation>
    </message>
</context>
<context>
    <name>VariantStrip</name>
    <message>
        <source>Colourings of this photo</source>
        <translation>Coloreados de esta foto</translation>
    </message>
    <message>
        <source>Colouring {number}</source>
        <translation>Coloreado {number}</translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation>Lo más probable</translation>
    </message>
</context>
<context>
    <name>_Buses</name>
    <message>
        <source>Photos are being restored</source>
        <translation>Se están restaurando fotos</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A preset that comes with the app is named {title}; choose another name.</source>
        <translation>Un preajuste de la aplicación ya se llama {title}; elija otro nombre.</translation>
    </message>
    <message>
        <source>A preview of {source_name} takes too long; the photo may be damaged.</source>
        <translation>La vista previa de {source_name} tarda demasiado; puede que la foto esté dañada.</translation>
    </message>
    <message>
        <source>Another process is still restoring this batch; wait for it or end it, then try again.</source>
        <translation>Otro proceso todavía está restaurando este lote; espere a que termine o ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another restorer is at work on the batch in {output}; wait for it, or end it.</source>
        <translation>Otro Photo Restorer está trabajando en el lote de {output}; espere a que termine o ciérrelo.</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA GPU with a recent driver, and the libraries of CUDA {version} and cuDNN.</source>
        <translation>CUDA necesita una tarjeta gráfica NVIDIA con un controlador reciente y las bibliotecas de CUDA {version} y cuDNN.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>No queda memoria libre</translation>
    </message>
    <message>
        <source>Colourising is {when}; it must be auto or on.</source>
        <translation>El coloreado está en {when}; debe ser auto u on.</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Se agotó el tiempo de la conexión</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cuota de disco superada</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Archivo demasiado grande</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>El equipo no está disponible</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argumento no válido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>No journal can be kept in {path_parent} ({error}); if this batch is interrupted, it cannot be gone on with.</source>
        <translation>No se puede llevar un registro en {path_parent} ({error}); si este lote se interrumpe, no se podrá continuar.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>El dispositivo no existe</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>ONNX Runtime, which runs the networks, is not installed: pip install &quot;photo-restorer[cpu]&quot;, or [gpu] with an NVIDIA graphics card.</source>
        <translation>ONNX Runtime, que ejecuta las redes, no está instalado: pip install &quot;photo-restorer[cpu]&quot;, o [gpu] con una tarjeta gráfica NVIDIA.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>El sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>El archivo de la unidad de red ya no es válido</translation>
    </message>
    <message>
        <source>The GPU pack {folder} could not be tried: {error_strerror}.</source>
        <translation>No se pudo probar el paquete de GPU {folder}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it did not answer.</source>
        <translation>El paquete de GPU {folder} no se usa: no respondió.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it does not run; it must be made for Python {version}.</source>
        <translation>El paquete de GPU {folder} no se usa: no funciona; debe estar hecho para Python {version}.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it holds no ONNX Runtime.</source>
        <translation>El paquete de GPU {folder} no se usa: no contiene ONNX Runtime.</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: {reason}</source>
        <translation>El paquete de GPU {folder} no se usa: {reason}</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>La tarjeta gráfica se quedó sin memoria</translation>
    </message>
    <message>
        <source>The GPU ran out of memory, so the CPU was used.</source>
        <translation>La tarjeta gráfica se quedó sin memoria, así que se usó el procesador.</translation>
    </message>
    <message>
        <source>The GPU was not used: {cuda_reason}</source>
        <translation>No se usó la tarjeta gráfica: {cuda_reason}</translation>
    </message>
    <message>
        <source>The XMP of {header_source} is longer than a JPEG holds; it is left out.</source>
        <translation>El XMP de {header_source} es más largo de lo que cabe en un JPEG; se ha omitido.</translation>
    </message>
    <message>
        <source>The blend is {blend}; it must be 0 to 1.</source>
        <translation>La mezcla es {blend}; debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The disk is full: {target_name} could not be written; make room in {target_parent}.</source>
        <translation>El disco está lleno: no se pudo escribir {target_name}; libere espacio en {target_parent}.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left, less than one result needs; make room or choose another folder.</source>
        <translation>En el disco de {folder} quedan {free} MB, menos de lo que necesita un resultado; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error_strerror}.</source>
        <translation>No se puede leer la carpeta {folder}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {error}.</source>
        <translation>No se puede usar el registro {path}: {error}.</translation>
    </message>
    <message>
        <source>The manifest of the model {name} is not valid: {what}.</source>
        <translation>El manifiesto del modelo {name} no es válido: {what}.</translation>
    </message>
    <message>
        <source>The model cannot be put into the folder {user_folder}: {error_strerror}.</source>
        <translation>No se puede poner el modelo en la carpeta {user_folder}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be deleted: {error_strerror}.</source>
        <translation>No se puede eliminar el archivo de modelo {path}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {error_strerror}.</source>
        <translation>No se puede leer el archivo de modelo {path}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The model file {path} has {size} MiB; the most a model may have is {limit} MiB.</source>
        <translation>El archivo de modelo {path} ocupa {size} MiB; un modelo puede ocupar {limit} MiB como máximo.</translation>
    </message>
    <message>
        <source>The model was not added: {error}</source>
        <translation>El modelo no se añadió: {error}</translation>
    </message>
    <message>
        <source>The model {name} ({file_path}) cannot be loaded here; use another model.</source>
        <translation>El modelo {name} ({file_path}) no se puede cargar aquí; use otro modelo.</translation>
    </message>
    <message>
        <source>The model {name} ({file_path}) cannot run here; use another model.</source>
        <translation>El modelo {name} ({file_path}) no puede funcionar aquí; use otro modelo.</translation>
    </message>
    <message>
        <source>The model {name} cannot be removed: {why}.</source>
        <translation>No se puede quitar el modelo {name}: {why}.</translation>
    </message>
    <message>
        <source>The model {name} returned a picture of a wrong size; do not use it.</source>
        <translation>El modelo {name} devolvió una imagen de tamaño incorrecto; no lo use.</translation>
    </message>
    <message>
        <source>The model {name} returned numbers of a wrong shape; do not use it.</source>
        <translation>El modelo {name} devolvió números con una forma incorrecta; no lo use.</translation>
    </message>
    <message>
        <source>The model {name} returned values that are no numbers; do not use it.</source>
        <translation>El modelo {name} devolvió valores que no son números; no lo use.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a key that is not known: {unknown}.</source>
        <translation>El manifiesto del modelo tiene una clave desconocida: {unknown}.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a score that is no number.</source>
        <translation>El manifiesto del modelo tiene una puntuación que no es un número.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a sigma_range that is no pair of numbers.</source>
        <translation>El manifiesto del modelo tiene un sigma_range que no es un par de números.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a value of the wrong kind for {key}.</source>
        <translation>El manifiesto del modelo tiene un valor de tipo incorrecto en {key}.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is not a JSON object.</source>
        <translation>El manifiesto del modelo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is not readable JSON.</source>
        <translation>El manifiesto del modelo no es JSON legible.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest lacks {required}.</source>
        <translation>Al manifiesto del modelo le falta {required}.</translation>
    </message>
    <message>
        <source>The name of a preset may have {longest} characters; this one has {title}.</source>
        <translation>El nombre de un preajuste puede tener {longest} caracteres; este tiene {title}.</translation>
    </message>
    <message>
        <source>The name of a preset needs a letter or a digit.</source>
        <translation>El nombre de un preajuste necesita una letra o una cifra.</translation>
    </message>
    <message>
        <source>The name pattern {pattern} has a brace without its partner; write {{stem}}-restored.</source>
        <translation>El patrón de nombre {pattern} tiene una llave sin su pareja; escriba {{stem}}-restored.</translation>
    </message>
    <message>
        <source>The name pattern {pattern} has a field that is not known; use {known}.</source>
        <translation>El patrón de nombre {pattern} tiene un campo desconocido; use {known}.</translation>
    </message>
    <message>
        <source>The name pattern {pattern} is no file name; leave folders out and use {known}.</source>
        <translation>El patrón de nombre {pattern} no es un nombre de archivo; quite las carpetas y use {known}.</translation>
    </message>
    <message>
        <source>The network in {path} is broken; get the file again or export it again.</source>
        <translation>La red de {path} está dañada; consiga el archivo de nuevo o vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>The noise level is {level}; it must be 0 to 100, or auto.</source>
        <translation>El nivel de ruido es {level}; debe estar entre 0 y 100, o ser auto.</translation>
    </message>
    <message>
        <source>The output folder {folder} cannot be written: {error_strerror}; choose another folder.</source>
        <translation>No se puede escribir en la carpeta de salida {folder}: {error_strerror}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The preset was not saved: {error}</source>
        <translation>El preajuste no se guardó: {error}</translation>
    </message>
    <message>
        <source>The preset {file} cannot be written: {error_strerror}; choose another folder.</source>
        <translation>No se puede escribir el preajuste {file}: {error_strerror}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The preset {file} is no file; name a JSON file of a recipe.</source>
        <translation>El preajuste {file} no es un archivo; indique un archivo JSON con una receta.</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read: {error_strerror}.</source>
        <translation>No se puede leer el preajuste {path}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The preset {path} cannot be used. {error}</source>
        <translation>No se puede usar el preajuste {path}. {error}</translation>
    </message>
    <message>
        <source>The preset {path} is no text file; name a JSON file of a recipe.</source>
        <translation>El preajuste {path} no es un archivo de texto; indique un archivo JSON con una receta.</translation>
    </message>
    <message>
        <source>The preset {path} is too large to be one; name a JSON file of a recipe.</source>
        <translation>El preajuste {path} es demasiado grande para serlo; indique un archivo JSON con una receta.</translation>
    </message>
    <message>
        <source>The preset {preset_path} cannot be deleted: {error_strerror}.</source>
        <translation>No se puede eliminar el preajuste {preset_path}: {error_strerror}.</translation>
    </message>
    <message>
        <source>The preset {preset_title} comes with the app and stays.</source>
        <translation>El preajuste {preset_title} viene con la aplicación y se queda.</translation>
    </message>
    <message>
        <source>The process that restores photos died at its start; see {log_path}.</source>
        <translation>El proceso que restaura fotos falló al iniciarse; vea {log_path}.</translation>
    </message>
    <message>
        <source>The provider {request} cannot be used: {found_reason}</source>
        <translation>No se puede usar {request}: {found_reason}</translation>
    </message>
    <message>
        <source>{file} is named {added_name}, as a model that comes with the app; whoever made it can name it anew.</source>
        <translation>{file} se llama {added_name}, como un modelo que viene con la aplicación; quien lo hizo puede darle otro nombre.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than the {max_pixels} allowed.</source>
        <translation>{name} tiene {width} x {height} píxeles, más que los {max_pixels} permitidos.</translation>
    </message>
    <message>
        <source>{name} is cut off or damaged.</source>
        <translation>{name} está cortada o dañada.</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {folder}: {error}.</source>
        <translation>No se puede guardar la cola en {folder}: {error}.</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {path}: {error}.</source>
        <translation>No se puede guardar la cola en {path}: {error}.</translation>
    </message>
    <message>
        <source>The recipe has a step that is not known: {unknown}.</source>
        <translation>La receta tiene un paso desconocido: {unknown}.</translation>
    </message>
    <message>
        <source>The recipe is not a JSON object.</source>
        <translation>La receta no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The recipe is not readable JSON.</source>
        <translation>La receta no es JSON legible.</translation>
    </message>
    <message>
        <source>The recipe&apos;s name is no text.</source>
        <translation>El nombre de la receta no es texto.</translation>
    </message>
    <message>
        <source>The recipe&apos;s noise_level_model is no name.</source>
        <translation>El noise_level_model de la receta no es un nombre.</translation>
    </message>
    <message>
        <source>The recipe&apos;s step {step} has a key or value that is not known.</source>
        <translation>El paso {step} de la receta tiene una clave o un valor desconocidos.</translation>
    </message>
    <message>
        <source>The recipe&apos;s step {step} has a value of the wrong kind.</source>
        <translation>El paso {step} de la receta tiene un valor de tipo incorrecto.</translation>
    </message>
    <message>
        <source>The recipe&apos;s {key} is not a JSON object.</source>
        <translation>{key} en la receta no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The results need about {needed}, and the disk of {folder} has {free} left; make room, choose another folder, or restore as many as fit.</source>
        <translation>Los resultados necesitan unos {needed} y en el disco de {folder} quedan {free}; libere espacio, elija otra carpeta o restaure las que quepan.</translation>
    </message>
    <message>
        <source>The saturation is {saturation}; it must be 0 to 2.</source>
        <translation>La saturación es {saturation}; debe estar entre 0 y 2.</translation>
    </message>
    <message>
        <source>The test of this computer broke off; a driver may be damaged.</source>
        <translation>La prueba de este equipo se interrumpió; puede que un controlador esté dañado.</translation>
    </message>
    <message>
        <source>The test of this computer took too long and was given up.</source>
        <translation>La prueba de este equipo tardó demasiado y se abandonó.</translation>
    </message>
    <message>
        <source>The unfinished batch was begun by another version of the app; start it anew.</source>
        <translation>El lote interrumpido se empezó con otra versión de la aplicación; empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a file where the folder {folder} should be; choose another folder.</source>
        <translation>Hay un archivo donde debería estar la carpeta {folder}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is a preset named {title} already; choose another name.</source>
        <translation>Ya hay un preajuste llamado {title}; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>No hay ningún archivo de modelo {path}.</translation>
    </message>
    <message>
        <source>There is no preset {name}; there is {known}, or name a JSON file.</source>
        <translation>No hay ningún preajuste {name}; hay {known}, o indique un archivo JSON.</translation>
    </message>
    <message>
        <source>There is no provider {request}; choose one of {known}.</source>
        <translation>No hay ningún proveedor {request}; elija uno de {known}.</translation>
    </message>
    <message>
        <source>There is no {task} model named {name}: {known}.</source>
        <translation>No hay ningún modelo de {task} llamado {name}: {known}.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {name}; close other programs.</source>
        <translation>No hay memoria suficiente para ejecutar el modelo {name}; cierre otros programas.</translation>
    </message>
    <message>
        <source>There was little memory</source>
        <translation>Quedaba poca memoria</translation>
    </message>
    <message>
        <source>This build of the app does not include {provider}.</source>
        <translation>Esta edición de la aplicación no incluye {provider}.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Demasiados enlaces simbólicos encadenados</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>La unidad está desconectada</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a colouriser and a describer, and no other, have a working_size</source>
        <translation>un coloreador y un descriptor, y ningún otro, tienen un working_size</translation>
    </message>
    <message>
        <source>a denoiser, and only a denoiser, has a sigma_range</source>
        <translation>un eliminador de ruido, y solo él, tiene un sigma_range</translation>
    </message>
    <message>
        <source>a describer, and only a describer, has an unlike_above and a similar_within</source>
        <translation>un descriptor, y solo él, tiene un unlike_above y un similar_within</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>base de datos de solo lectura</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>base de datos dañada</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>base de datos bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>base de datos o disco lleno</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de entrada/salida del disco</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>halo is {halo}, must be 0 to 1024</source>
        <translation>halo es {halo}, debe ser de 0 a 1024</translation>
    </message>
    <message>
        <source>halo is {halo}, must be a multiple of size_multiple {size_multiple}</source>
        <translation>halo es {halo}, debe ser múltiplo de size_multiple {size_multiple}</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>it comes with the app and stays</source>
        <translation>viene con la aplicación y se queda</translation>
    </message>
    <message>
        <source>no picture of a kind that is known</source>
        <translation>de un tipo de imagen desconocido</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salidas</translation>
    </message>
    <message>
        <source>output_scale is {output_scale}, must be over 0 and at most 1</source>
        <translation>output_scale es {output_scale}, debe ser mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>sigma_range is {sigma_range}, must rise within 0 to 1</source>
        <translation>sigma_range es {sigma_range}, debe crecer entre 0 y 1</translation>
    </message>
    <message>
        <source>similar_within is {similar_within}, must be 0 or more</source>
        <translation>similar_within es {similar_within}, debe ser 0 o más</translation>
    </message>
    <message>
        <source>size_multiple is {size_multiple}, must be 1 to 256</source>
        <translation>size_multiple es {size_multiple}, debe ser de 1 a 256</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>el disco falló</translation>
    </message>
    <message>
        <source>the name must be a plain word</source>
        <translation>el nombre debe ser una palabra simple</translation>
    </message>
    <message>
        <source>the task {task} is not known</source>
        <translation>la tarea {task} no se conoce</translation>
    </message>
    <message>
        <source>there is no added model of this name</source>
        <translation>no hay ningún modelo añadido con ese nombre</translation>
    </message>
    <message>
        <source>there is none for this task</source>
        <translation>no hay ninguno para esta tarea</translation>
    </message>
    <message>
        <source>there is {names}</source>
        <translation>hay {names}</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de base de datos</translation>
    </message>
    <message>
        <source>working_size is {working_size}, must be 32 to 4096</source>
        <translation>working_size es {working_size}, debe ser de 32 a 4096</translation>
    </message>
    <message>
        <source>{choice_provider} did not start, so the CPU was used.</source>
        <translation>{choice_provider} no se inició, así que se usó el procesador.</translation>
    </message>
    <message>
        <source>{found} are both installed and overwrite each other&apos;s files; uninstall them, then install one: pip install &quot;photo-restorer[cpu]&quot;, or [gpu].</source>
        <translation>{found} están instalados a la vez y se sobrescriben los archivos; desinstálelos y luego instale uno: pip install &quot;photo-restorer[cpu]&quot;, o [gpu].</translation>
    </message>
    <message>
        <source>{job_source_name} is cut off or damaged; what can be read of it was restored.</source>
        <translation>{job_source_name} está cortada o dañada; se ha restaurado lo que se puede leer de ella.</translation>
    </message>
    <message>
        <source>{job_source} ended the process that restored it, twice; it may be damaged or need more memory than there is. See {log_path}.</source>
        <translation>{job_source} hizo fallar dos veces el proceso de restauración; puede que la foto esté dañada o que necesite más memoria de la que hay. Vea {log_path}.</translation>
    </message>
    <message>
        <source>{job_source} has a recipe that does nothing.</source>
        <translation>{job_source} tiene una receta que no hace nada.</translation>
    </message>
    <message>
        <source>{job_source} stood still for minutes, twice; it may be damaged, or its disk very slow.</source>
        <translation>{job_source} se quedó parada varios minutos, dos veces; puede que esté dañada o que su disco sea muy lento.</translation>
    </message>
    <message>
        <source>{key} has characters that cannot be shown</source>
        <translation>{key} tiene caracteres que no se pueden mostrar</translation>
    </message>
    <message>
        <source>{name} does not say which of its values is white; {white} was taken.</source>
        <translation>{name} no dice qué valor es el blanco; se tomó {white}.</translation>
    </message>
    <message>
        <source>{name} has highlights brighter than white, up to {greatest}; they became white.</source>
        <translation>{name} tiene luces más claras que el blanco, hasta {greatest}; se volvieron blancas.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels; a photo of the app may have {longest_side} a side.</source>
        <translation>{name} tiene {width} x {height} píxeles; la aplicación admite {longest_side} por lado.</translation>
    </message>
    <message>
        <source>{name} holds signed numbers and does not say which is white; save it with 8 or 16 bits a channel.</source>
        <translation>{name} contiene números con signo y no dice cuál es el blanco; guárdela con 8 o 16 bits por canal.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacía.</translation>
    </message>
    <message>
        <source>{name} is too damaged to be read.</source>
        <translation>{name} está demasiado dañada para leerse.</translation>
    </message>
    <message>
        <source>{name} is {foreign}; save it as JPEG, PNG or TIFF first.</source>
        <translation>{name} es {foreign}; guarde antes el archivo como JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <source>{opened_name} has channels beside colour and opacity; they are left out.</source>
        <translation>{opened_name} tiene canales además de color y opacidad; se omiten.</translation>
    </message>
    <message>
        <source>{opened_name} has {image_bands} channels; only grey and RGB photos can be read.</source>
        <translation>{opened_name} tiene {image_bands} canales; solo se pueden leer fotos grises y RGB.</translation>
    </message>
    <message>
        <source>{opened_name} has {pages} pages; this is the first.</source>
        <translation>{opened_name} tiene {pages} páginas; esta es la primera.</translation>
    </message>
    <message>
        <source>{opened_name} is an HDR picture; its highlights are dimmed to the range of usual pictures.</source>
        <translation>{opened_name} es una imagen HDR; sus luces se han atenuado hasta el rango de las imágenes habituales.</translation>
    </message>
    <message>
        <source>{opened_name} needs {size} GB in a temporary folder, and none can be written; make room, or name one in TMPDIR.</source>
        <translation>{opened_name} necesita {size} GB en una carpeta temporal, y no se puede escribir en ninguna; libere espacio o indique una en TMPDIR.</translation>
    </message>
    <message>
        <source>{opened_name} needs {size} GB in the temporary folder {folder}, which has {free} GB left; make room there.</source>
        <translation>{opened_name} necesita {size} GB en la carpeta temporal {folder}, en la que quedan {free} GB; libere espacio allí.</translation>
    </message>
    <message>
        <source>{path} cannot be used. {error}</source>
        <translation>{path} no se puede usar. {error}</translation>
    </message>
    <message>
        <source>{path} carries functions of its own, which no model of this app needs.</source>
        <translation>{path} lleva funciones propias, que ningún modelo de esta aplicación necesita.</translation>
    </message>
    <message>
        <source>{path} carries megabytes of text, which no model of this app needs.</source>
        <translation>{path} lleva megabytes de texto, que ningún modelo de esta aplicación necesita.</translation>
    </message>
    <message>
        <source>{path} carries no manifest, so it is no model made for this app.</source>
        <translation>{path} no lleva manifiesto, así que no es un modelo hecho para esta aplicación.</translation>
    </message>
    <message>
        <source>{path} has an optional input that this app does not know.</source>
        <translation>{path} tiene una entrada opcional que esta aplicación no conoce.</translation>
    </message>
    <message>
        <source>{path} has control flow ({node_op_type}), which no model of this app needs.</source>
        <translation>{path} tiene control de flujo ({node_op_type}), que ningún modelo de esta aplicación necesita.</translation>
    </message>
    <message>
        <source>{path} has {model_graph_node} operators; the most a model may have is {max_nodes}.</source>
        <translation>{path} tiene {model_graph_node} operadores; un modelo puede tener {max_nodes} como máximo.</translation>
    </message>
    <message>
        <source>{path} holds a network that needs {most} values for each pixel; the most is {max_values_per_pixel}.</source>
        <translation>{path} contiene una red que necesita {most} valores por píxel; el máximo es {max_values_per_pixel}.</translation>
    </message>
    <message>
        <source>{path} holds a network that would take days for one photo.</source>
        <translation>{path} contiene una red que tardaría días en una foto.</translation>
    </message>
    <message>
        <source>{path} holds a network whose sizes contradict each other.</source>
        <translation>{path} contiene una red cuyos tamaños se contradicen.</translation>
    </message>
    <message>
        <source>{path} is no file; name a photo or a folder.</source>
        <translation>{path} no es un archivo; indique una foto o una carpeta.</translation>
    </message>
    <message>
        <source>{path} is no model for the task describe: its input must be planes, 3 x {side} x {side_2}, and its outputs code, one row a picture, and error, one number a picture, all float32.</source>
        <translation>{path} no es un modelo para la tarea describe: su entrada debe ser planes, 3 x {side} x {side_2}, y sus salidas code, una fila por imagen, y error, un número por imagen, todo en float32.</translation>
    </message>
    <message>
        <source>{path} is no model for the task {manifest_task}: its {kind} must be {wanted}, float32, of any height and width.</source>
        <translation>{path} no es un modelo para la tarea {manifest_task}: {kind} que debe tener: {wanted}, float32, de cualquier alto y ancho.</translation>
    </message>
    <message>
        <source>{path} is no photo by its name; photos end in {known_suffixes}.</source>
        <translation>{path} no es una foto por su nombre; las fotos terminan en {known_suffixes}.</translation>
    </message>
    <message>
        <source>{path} is not an ONNX model; pick a model made for this app.</source>
        <translation>{path} no es un modelo ONNX; elija un modelo hecho para esta aplicación.</translation>
    </message>
    <message>
        <source>{path} keeps its weights in other files; a model for this app is one file.</source>
        <translation>{path} guarda sus pesos en otros archivos; un modelo para esta aplicación es un solo archivo.</translation>
    </message>
    <message>
        <source>{path} keeps weights in sparse form, which no model of this app needs.</source>
        <translation>{path} guarda pesos en forma dispersa, que ningún modelo de esta aplicación necesita.</translation>
    </message>
    <message>
        <source>{path} needs the operator {node_op_type}, which works on other things than numbers.</source>
        <translation>{path} necesita el operador {node_op_type}, que trabaja con algo que no son números.</translation>
    </message>
    <message>
        <source>{path} needs the operator {operator}, which this app does not run.</source>
        <translation>{path} necesita el operador {operator}, que esta aplicación no ejecuta.</translation>
    </message>
    <message>
        <source>{path} sets an operator ({node_op_type}) to a number out of all proportion.</source>
        <translation>{path} pone un operador ({node_op_type}) en un número desproporcionado.</translation>
    </message>
    <message>
        <source>{path} states sizes of weights that it does not carry; get the file again.</source>
        <translation>{path} indica tamaños de pesos que no contiene; consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{provider} computed wrong results.</source>
        <translation>{provider} calculó resultados erróneos.</translation>
    </message>
    <message>
        <source>{provider} failed to run a small test.</source>
        <translation>{provider} no superó una pequeña prueba.</translation>
    </message>
    <message>
        <source>{provider} has no memory left for a small test.</source>
        <translation>A {provider} no le queda memoria para una pequeña prueba.</translation>
    </message>
    <message>
        <source>{request_source_name} cannot be shown: the program that decodes pictures broke off on it.</source>
        <translation>{request_source_name} no se puede mostrar: el programa que decodifica imágenes falló con ella.</translation>
    </message>
    <message>
        <source>{request_source_name} is not shown: the window is closing.</source>
        <translation>{request_source_name} no se muestra: la ventana se está cerrando.</translation>
    </message>
    <message>
        <source>{request_source_name} takes too long to show; it may be damaged.</source>
        <translation>{request_source_name} tarda demasiado en mostrarse; puede que el archivo esté dañado.</translation>
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
        <translation>{source_name} no tiene vista previa: el programa que restaura falló con ella.</translation>
    </message>
    <message>
        <source>{source_name} is not previewed: the window is closing.</source>
        <translation>{source_name} no tiene vista previa: la ventana se está cerrando.</translation>
    </message>
    <message>
        <source>{source} cannot be read: it is damaged, or a kind of {kind} that is not supported; try to save it anew in another program.</source>
        <translation>{source} no se puede leer: el archivo está dañado o es un tipo de {kind} que no se admite; pruebe a guardarlo de nuevo con otro programa.</translation>
    </message>
    <message>
        <source>{source} cannot be read: {error_strerror}.</source>
        <translation>{source} no se puede leer: {error_strerror}.</translation>
    </message>
    <message>
        <source>{source} does not exist; was it moved or renamed?</source>
        <translation>{source} no existe; ¿se movió o se cambió de nombre?</translation>
    </message>
    <message>
        <source>{source} is a folder, not a photo.</source>
        <translation>{source} es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>{source} is no file; name a photo.</source>
        <translation>{source} no es un archivo; indique una foto.</translation>
    </message>
    <message>
        <source>{source} is no longer there; put it back or remove it from the queue.</source>
        <translation>{source} ya no está; devuélvala a su sitio o quítela de la cola.</translation>
    </message>
    <message>
        <source>{source} may not be read; check its permissions.</source>
        <translation>{source} no se puede leer; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{source} was taken out of the queue.</source>
        <translation>{source} se quitó de la cola.</translation>
    </message>
    <message>
        <source>{target_name} could not be written as {options_format}; try another format.</source>
        <translation>{target_name} no se pudo escribir como {options_format}; pruebe con otro formato.</translation>
    </message>
    <message>
        <source>{target_name} could not be written to {target_parent}: {reason}.</source>
        <translation>{target_name} no se pudo escribir en {target_parent}: {reason}.</translation>
    </message>
    <message>
        <source>{target_name} could not be written: the folder {target_parent} does not exist.</source>
        <translation>{target_name} no se pudo escribir: la carpeta {target_parent} no existe.</translation>
    </message>
    <message>
        <source>{target_name} could not be written: there is a file where the folder {target_parent} should be; choose another folder.</source>
        <translation>No se pudo escribir {target_name}: hay un archivo donde debería estar la carpeta {target_parent}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{target_name} could not be written: {target_parent} may not be written to; choose another folder.</source>
        <translation>{target_name} no se pudo escribir: no está permitido escribir en {target_parent}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{target_name} is already there and was not replaced; choose another name.</source>
        <translation>{target_name} ya existe y no se reemplazó; elija otro nombre.</translation>
    </message>
    <message>
        <source>{target_name} is the source itself, which is never replaced; choose another name.</source>
        <translation>{target_name} es el propio original, que nunca se reemplaza; elija otro nombre.</translation>
    </message>
    <message>
        <source>{target_name} would be {header_width} x {header_height} pixels, but {file_format} holds at most {longest} a side; choose TIFF or PNG.</source>
        <translation>{target_name} tendría {header_width} x {header_height} píxeles, pero {file_format} admite como máximo {longest} por lado; elija TIFF o PNG.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} ya existe.</translation>
    </message>
    <message>
        <source>{target} was restored before.</source>
        <translation>{target} ya se restauró antes.</translation>
    </message>
    <message>
        <source>{what}, so smaller tiles were used.</source>
        <translation>{what}, así que se usaron teselas más pequeñas.</translation>
    </message>
    <message>
        <source>{word} does not exist; check the path or pattern.</source>
        <translation>{word} no existe; compruebe la ruta o el patrón.</translation>
    </message>
</context>
</TS>
