<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Checkup</name>
    <message>
        <source>Check it</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Arreglar</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>EmojiCam can be a camera here.</source>
        <translation>EmojiCam puede ser una cámara aquí.</translation>
    </message>
    <message>
        <source>These commands will be run, as an administrator where they ask for it:</source>
        <translation>Se ejecutarán estos comandos, como administrador donde haga falta:</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Should EmojiCam go on?</source>
        <translation>¿Debe seguir EmojiCam?</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; the icon in the tray brings this window back.</source>
        <translation>Tu cámara sigue en las llamadas; el icono de la bandeja devuelve esta ventana.</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; this window is made small.</source>
        <translation>Tu cámara sigue en las llamadas; esta ventana se minimiza.</translation>
    </message>
    <message>
        <source>You are asked only once.</source>
        <translation>Solo se pregunta una vez.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back: what you changed is kept</source>
        <translation>Volver: lo que has cambiado se guarda</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Cualquier color</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Kept as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>How it is going</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>{n} imágenes por segundo</translation>
    </message>
    <message>
        <source>{n} ms behind you</source>
        <translation>{n} ms de retraso</translation>
    </message>
    <message>
        <source>read by {where}, drawn by {drawer}</source>
        <translation>leído por {where}, dibujado por {drawer}</translation>
    </message>
    <message>
        <source>seen by {names}</source>
        <translation>visto por {names}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Aprender mi cara</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Olvidar lo aprendido</translation>
    </message>
    <message>
        <source>Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and goes as far as you do.</source>
        <translation>Tu cara en reposo y luego cinco expresiones, 15 segundos en total: así tu emoji descansa cuando tú descansas y llega tan lejos como tú.</translation>
    </message>
    <message>
        <source>Only numbers are kept, with your persona; no picture is.</source>
        <translation>Solo se guardan números, con tu personaje; ninguna imagen.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Saltar esta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>The camera does not see your face from the front.</source>
        <translation>La cámara no ve tu cara de frente.</translation>
    </message>
    <message>
        <source>The camera did not see your face at rest: sit before it, in the light, and try again.</source>
        <translation>La cámara no vio tu cara en reposo: siéntate ante ella, con luz, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Learned, and kept with {name}.</source>
        <translation>Aprendido y guardado con {name}.</translation>
    </message>
    <message>
        <source>{name} knows your face already.</source>
        <translation>{name} ya conoce tu cara.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Enciéndelo primero.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Hold your room back</source>
        <translation>Retrasar tu habitación</translation>
    </message>
    <message>
        <source>Your room, blurred</source>
        <translation>Tu habitación, desenfocada</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Un color tuyo</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Una imagen tuya</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>So that whoever walks in is hidden before they are seen. Your picture is that much later than your voice.</source>
        <translation>Así quien entra queda oculto antes de que se le vea. Tu imagen llega con ese retraso respecto a tu voz.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>How strongly you express yourself</source>
        <translation>Con qué fuerza te expresas</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Aprender mi cara</translation>
    </message>
    <message>
        <source>15 seconds, once</source>
        <translation>15 segundos, una vez</translation>
    </message>
    <message>
        <source>A picture for the backdrop</source>
        <translation>Una imagen para el fondo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.</source>
        <translation>Tu habitación y tus hombros, con tu emoji por cabeza. Las caras de los demás también se ocultan.</translation>
    </message>
    <message>
        <source>Only your emoji, before a blur of your room.</source>
        <translation>Solo tu emoji, ante tu habitación desenfocada.</translation>
    </message>
    <message>
        <source>Nothing of your camera is shown: only your emoji, before the backdrop.</source>
        <translation>No se muestra nada de tu cámara: solo tu emoji ante el fondo.</translation>
    </message>
    <message>
        <source>Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown.</source>
        <translation>Primero se quitan las caras y luego se desenfoca todo. Mientras no sea seguro, se muestra un fondo liso.</translation>
    </message>
    <message>
        <source>Clay needs a graphics card or a quicker processor; on this computer Classic is drawn instead.</source>
        <translation>Plastilina necesita una tarjeta gráfica o un procesador más rápido; en este equipo se dibuja Clásico en su lugar.</translation>
    </message>
    <message>
        <source>Soft clay, drawn by a network for want of a graphics card, which would draw it sharper.</source>
        <translation>Plastilina suave, dibujada por una red a falta de una tarjeta gráfica, que la dibujaría más nítida.</translation>
    </message>
    <message>
        <source>Sculpted in soft clay, under a studio light.</source>
        <translation>Modelado en plastilina suave, bajo una luz de estudio.</translation>
    </message>
    <message>
        <source>Glossy and crisp, on any computer.</source>
        <translation>Brillante y nítido, en cualquier equipo.</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>Preview of what others see</source>
        <translation>Vista previa de lo que ven los demás</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Your mood: {mood}</source>
        <translation>Tu ánimo: {mood}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Personas</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Skin, hair, glasses and all the rest</source>
        <translation>Piel, pelo, gafas y todo lo demás</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>A persona is a list of numbers: no photograph is kept.</source>
        <translation>Un personaje es una lista de números: no se guarda ninguna foto.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién eres</translation>
    </message>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>What is this persona called?</source>
        <translation>¿Cómo se llama este personaje?</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>Importar un personaje</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>Exportar este personaje</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>¿Eliminar {name}? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete your changes to {name}? It will be as it came with EmojiCam.</source>
        <translation>¿Borrar tus cambios en {name}? Volverá a ser como venía con EmojiCam.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>You, as the camera sees you</source>
        <translation>Tú, como te ve la cámara</translation>
    </message>
    <message>
        <source>Counts down from three first; Escape stops it.</source>
        <translation>Antes cuenta atrás desde tres; Esc lo detiene.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Hacer una foto</translation>
    </message>
    <message>
        <source>Choose photos of you</source>
        <translation>Elige fotos tuyas</translation>
    </message>
    <message>
        <source>One to five, or drop them here: your face from the front, in good light.</source>
        <translation>De una a cinco, o suéltalas aquí: tu cara de frente, con buena luz.</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>Foto {n}</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>{name}: hecha.</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation>Fotos tuyas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Looking at you …</source>
        <translation>Mirándote …</translation>
    </message>
    <message>
        <source>Look into the camera. Escape stops it.</source>
        <translation>Mira a la cámara. Esc lo detiene.</translation>
    </message>
    <message>
        <source>Five are enough: make your emoji of them.</source>
        <translation>Con cinco basta: crea tu emoji con ellas.</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Hearts</source>
        <translation>Corazones</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confeti</translation>
    </message>
    <message>
        <source>Tears</source>
        <translation>Lágrimas</translation>
    </message>
    <message>
        <source>Sweat drops</source>
        <translation>Gotas de sudor</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Vapor</translation>
    </message>
    <message>
        <source>Zzz</source>
        <translation>Zzz</translation>
    </message>
    <message>
        <source>Question marks</source>
        <translation>Signos de interrogación</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Pulgar arriba</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Aplausos</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Unexpected error, {kind}: {error}; run again with --verbose and report what it prints.</source>
        <translation>Error inesperado, {kind}: {error}; vuelve a ejecutarlo con --verbose e informa de lo que muestre.</translation>
    </message>
    <message>
        <source>The camera {name} sends no pictures any more; plug it in again.</source>
        <translation>La cámara {name} ya no envía imágenes; vuelve a conectarla.</translation>
    </message>
    <message>
        <source>The camera {name} is gone; plug it in again.</source>
        <translation>La cámara {name} ha desaparecido; vuelve a conectarla.</translation>
    </message>
    <message>
        <source>The camera {name} gets no picture from the program that should send it; start that first.</source>
        <translation>La cámara {name} no recibe imagen del programa que debería enviarla; inícialo primero.</translation>
    </message>
    <message>
        <source>The camera {name} is in use by {programs}; close that and try again.</source>
        <translation>La cámara {name} está en uso por {programs}; ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The camera {name} opens but sends no picture; {remedy}.</source>
        <translation>La cámara {name} se abre, pero no envía imagen; {remedy}.</translation>
    </message>
    <message>
        <source>The camera {name} does not open; {remedy}.</source>
        <translation>La cámara {name} no se abre; {remedy}.</translation>
    </message>
    <message>
        <source>close other programs that may use it, or plug it in again</source>
        <translation>cierra otros programas que puedan usarla o vuelve a conectarla</translation>
    </message>
    <message>
        <source>allow it when macOS asks, or in System Settings, Privacy &amp; Security, Camera, and try again</source>
        <translation>permítelo cuando macOS lo pida, o en Ajustes del Sistema, Privacidad y seguridad, Cámara, e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>allow desktop apps in Settings, Privacy &amp; security, Camera, then {remedy}</source>
        <translation>permite las aplicaciones de escritorio en Configuración, Privacidad y seguridad, Cámara, y después {remedy}</translation>
    </message>
    <message>
        <source>The camera {name} cannot be used: {why}.</source>
        <translation>La cámara {name} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>There is no camera {name} here; plug it in, or choose one of {names}.</source>
        <translation>Aquí no hay ninguna cámara {name}; conéctala o elige una de estas: {names}.</translation>
    </message>
    <message>
        <source>There is no camera here; plug one in, or try the synthetic actor with --source card.</source>
        <translation>Aquí no hay ninguna cámara; conecta una o prueba con el actor.</translation>
    </message>
    <message>
        <source>There is no camera {name} here, nor any other; plug one in, or try --source card.</source>
        <translation>Aquí no hay ninguna cámara {name} ni ninguna otra; conecta una o prueba con el actor.</translation>
    </message>
    <message>
        <source>it is a virtual camera that EmojiCam writes to, not a lens</source>
        <translation>es una cámara virtual en la que escribe EmojiCam, no un objetivo</translation>
    </message>
    <message>
        <source>choose another camera</source>
        <translation>elige otra cámara</translation>
    </message>
    <message>
        <source>no program sends a picture to this virtual camera</source>
        <translation>ningún programa envía una imagen a esta cámara virtual</translation>
    </message>
    <message>
        <source>start the one that should</source>
        <translation>inicia el que debería hacerlo</translation>
    </message>
    <message>
        <source>it takes pictures in instead of giving them</source>
        <translation>recibe imágenes en vez de darlas</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>no tienes permiso para abrirla</translation>
    </message>
    <message>
        <source>run `sudo usermod -aG video $USER` and log in again</source>
        <translation>ejecuta `sudo usermod -aG video $USER` y vuelve a iniciar sesión</translation>
    </message>
    <message>
        <source>it is in use by {programs}</source>
        <translation>está en uso por {programs}</translation>
    </message>
    <message>
        <source>close that and try again</source>
        <translation>ciérralo e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>the system does not open it ({error})</source>
        <translation>el sistema no la abre ({error})</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>vuelve a conectarla</translation>
    </message>
    <message>
        <source>Camera {n}, if there is one</source>
        <translation>Cámara {n}, si la hay</translation>
    </message>
    <message>
        <source>No microphone can be heard; plug one in or allow it in your system&apos;s settings.</source>
        <translation>No se oye ningún micrófono; conecta uno o permítelo en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>The microphone went away; the clip goes on without sound.</source>
        <translation>El micrófono ha desaparecido; el clip sigue sin sonido.</translation>
    </message>
    <message>
        <source>{path} holds no picture that can be decoded; convert or copy it anew.</source>
        <translation>{path} no contiene ninguna imagen que se pueda leer; conviértelo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a video of at least {least}x{least}.</source>
        <translation>{path} tiene {width}x{height} píxeles, demasiado pequeño para una cara; usa un vídeo de al menos {least}x{least}.</translation>
    </message>
    <message>
        <source>{path} may not be read; give yourself the right to read it and its folder.</source>
        <translation>{path} no se puede leer; date permiso para leerlo y para leer su carpeta.</translation>
    </message>
    <message>
        <source>{path} is not a video, or its beginning or end is missing; play it in a video player, or copy it anew.</source>
        <translation>{path} no es un vídeo, o le falta el principio o el final; ábrelo en un reproductor o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is a text file; name a video.</source>
        <translation>{path} es un archivo de texto; elige un vídeo.</translation>
    </message>
    <message>
        <source>There is no file {path}; check its name and folder.</source>
        <translation>No existe el archivo {path}; comprueba su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>{path} is a folder; name one video in it.</source>
        <translation>{path} es una carpeta; elige un vídeo que esté en ella.</translation>
    </message>
    <message>
        <source>{path} is a device, not a video file; name a file.</source>
        <translation>{path} es un dispositivo, no un archivo de vídeo; elige un archivo.</translation>
    </message>
    <message>
        <source>{path} is empty; copy or record it anew.</source>
        <translation>{path} está vacío; cópialo o grábalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} has no picture, only sound or data; name a video.</source>
        <translation>{path} no tiene imagen, solo sonido o datos; elige un vídeo.</translation>
    </message>
    <message>
        <source>{setting} cannot be changed while it runs; end it and start it anew.</source>
        <translation>{setting} no se puede cambiar mientras está en marcha; cierra EmojiCam y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>{name} is being recorded already; stop that first.</source>
        <translation>{name} ya se está grabando; detén eso primero.</translation>
    </message>
    <message>
        <source>There is nothing to record while it is off; switch it on first.</source>
        <translation>No hay nada que grabar mientras está apagado; enciéndelo primero.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>No se está grabando nada.</translation>
    </message>
    <message>
        <source>This run keeps no replay; open the panel, which does: emojicam</source>
        <translation>Aquí no se guardan los últimos segundos; abre la ventana, que sí lo hace: emojicam</translation>
    </message>
    <message>
        <source>Nothing was recorded: your emoji was not in the picture yet.</source>
        <translation>No se ha grabado nada: tu emoji aún no estaba en la imagen.</translation>
    </message>
    <message>
        <source>Cannot record to {name}: a clip&apos;s name ends in {endings}.</source>
        <translation>No se puede grabar en {name}: el nombre de un clip termina en {endings}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({error}); choose another one.</source>
        <translation>No se puede crear la carpeta {path} ({error}); elige otra.</translation>
    </message>
    <message>
        <source>There is none for {system}.</source>
        <translation>No hay ninguna para {system}.</translation>
    </message>
    <message>
        <source>Show your emoji in a browser window and share that: emojicam run --sink http</source>
        <translation>Muestra tu emoji en una ventana del navegador y comparte esa ventana: emojicam run --sink http</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no camera.</source>
        <translation>El controlador está cargado, pero no tiene ninguna cámara.</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>No tienes permiso para abrir {path}.</translation>
    </message>
    <message>
        <source>{name} ({path}) lacks exclusive_caps, so Chrome, Zoom and Teams do not list it.</source>
        <translation>A {name} ({path}) le falta exclusive_caps, por eso Chrome, Zoom y Teams no la muestran.</translation>
    </message>
    <message>
        <source>{path} works, but is called “{name}”: choose that in your calls, or rename it.</source>
        <translation>{path} funciona, pero se llama «{name}»: elige ese nombre en tus llamadas o cámbialo.</translation>
    </message>
    <message>
        <source>See below first.</source>
        <translation>Mira primero lo que sigue.</translation>
    </message>
    <message>
        <source>Close {programs} first.</source>
        <translation>Cierra primero {programs}.</translation>
    </message>
    <message>
        <source>This takes away the other virtual cameras.</source>
        <translation>Esto quita también las demás cámaras virtuales.</translation>
    </message>
    <message>
        <source>Join the group “video”:</source>
        <translation>Únete al grupo «video»:</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>Después cierra la sesión y vuelve a entrar.</translation>
    </message>
    <message>
        <source>{programs} has it open</source>
        <translation>{programs} la tiene abierta</translation>
    </message>
    <message>
        <source>Another program has it open</source>
        <translation>Otro programa la tiene abierta</translation>
    </message>
    <message>
        <source>{what}, and shows its own pictures on it.</source>
        <translation>{what} y muestra en ella sus propias imágenes.</translation>
    </message>
    <message>
        <source>Close {programs}.</source>
        <translation>Cierra {programs}.</translation>
    </message>
    <message>
        <source>that program</source>
        <translation>ese programa</translation>
    </message>
    <message>
        <source>The camera will be gone: the driver is barred.</source>
        <translation>La cámara desaparecerá: el controlador está bloqueado.</translation>
    </message>
    <message>
        <source>Chrome, Zoom and Teams will not list the camera.</source>
        <translation>Chrome, Zoom y Teams no mostrarán la cámara.</translation>
    </message>
    <message>
        <source>The camera will come back, but not as it should be.</source>
        <translation>La cámara volverá, pero no como debería.</translation>
    </message>
    <message>
        <source>The camera will be gone.</source>
        <translation>La cámara desaparecerá.</translation>
    </message>
    <message>
        <source>Linux {version} may start then, and the driver has not been built for it.</source>
        <translation>Puede que entonces arranque Linux {version}, y el controlador no está preparado para él.</translation>
    </message>
    <message>
        <source>Add to configuration.nix and rebuild: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</source>
        <translation>Añade esto a configuration.nix y reconstruye el sistema: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</translation>
    </message>
    <message>
        <source>Install v4l2loopback; its page says how: {page}.</source>
        <translation>Instala v4l2loopback; en su página se explica cómo: {page}.</translation>
    </message>
    <message>
        <source>It is in the repository RPM Fusion (free); see rpmfusion.org if it is not found.</source>
        <translation>Está en el repositorio RPM Fusion (free); consulta rpmfusion.org si no se encuentra.</translation>
    </message>
    <message>
        <source>Then restart, and choose the new kernel in the boot menu if it does not start by itself.</source>
        <translation>Después reinicia y, si el nuevo kernel no arranca solo, elígelo en el menú de arranque.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s ordinary desktop kernel.</source>
        <translation>Instala el kernel de escritorio normal de tu distribución.</translation>
    </message>
    <message>
        <source>Update it, or, where your distribution has none that is newer, build it:</source>
        <translation>Actualízalo o, si tu distribución no tiene uno más nuevo, compílalo:</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is loaded, but Linux {linux} needs {needed} or later: it may fail.</source>
        <translation>v4l2loopback {version} está cargado, pero Linux {linux} necesita {needed} o posterior: puede fallar.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is installed, but not loaded.</source>
        <translation>v4l2loopback {version} está instalado, pero no cargado.</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded.</source>
        <translation>v4l2loopback no está cargado.</translation>
    </message>
    <message>
        <source>Secure Boot keeps it out; see below.</source>
        <translation>Secure Boot lo impide; mira lo que sigue.</translation>
    </message>
    <message>
        <source>v4l2loopback, which makes virtual cameras, is missing.</source>
        <translation>Falta v4l2loopback, que crea cámaras virtuales.</translation>
    </message>
    <message>
        <source>Secure Boot is on: run emojicam doctor again afterwards.</source>
        <translation>Secure Boot está activado: ejecuta después otra vez emojicam doctor.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is too old for Linux {linux}, which needs {needed} or later.</source>
        <translation>v4l2loopback {version} es demasiado antiguo para Linux {linux}, que necesita {needed} o posterior.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} has not been built for Linux {linux}</source>
        <translation>v4l2loopback {version} no está compilado para Linux {linux}</translation>
    </message>
    <message>
        <source>Install your kernel&apos;s headers first.</source>
        <translation>Instala primero las cabeceras de tu kernel.</translation>
    </message>
    <message>
        <source>{what}: its headers are missing.</source>
        <translation>{what}: faltan las cabeceras del kernel.</translation>
    </message>
    <message>
        <source>Build it; if that fails, {path} says why.</source>
        <translation>Compílalo; si falla, {path} dice por qué.</translation>
    </message>
    <message>
        <source>It is on, and has yet to be told to accept the driver&apos;s key.</source>
        <translation>Está activado y todavía tiene que aceptar la clave del controlador.</translation>
    </message>
    <message>
        <source>It is on, and does not accept the driver&apos;s key.</source>
        <translation>Está activado y no acepta la clave del controlador.</translation>
    </message>
    <message>
        <source>choose “Enroll MOK” in the blue menu and give that password</source>
        <translation>elige «Enroll MOK» en el menú azul y escribe esa contraseña</translation>
    </message>
    <message>
        <source>Restart, {what}.</source>
        <translation>Reinicia, {what}.</translation>
    </message>
    <message>
        <source>Think of a password for it:</source>
        <translation>Piensa en una contraseña para ello:</translation>
    </message>
    <message>
        <source>Then restart, {what}.</source>
        <translation>Después reinicia, {what}.</translation>
    </message>
    <message>
        <source>Plug one in; EmojiCam can also film its synthetic actor:</source>
        <translation>Conecta una; EmojiCam también puede filmar a su actor:</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>No se ha encontrado ninguna.</translation>
    </message>
    <message>
        <source>Reinstall EmojiCam.</source>
        <translation>Vuelve a instalar EmojiCam.</translation>
    </message>
    <message>
        <source>It cannot be loaded: {error}.</source>
        <translation>No se puede cargar: {error}.</translation>
    </message>
    <message>
        <source>Close {programs} if EmojiCam gets no picture.</source>
        <translation>Cierra {programs} si EmojiCam no recibe imagen.</translation>
    </message>
    <message>
        <source>{name} is in use by {programs}.</source>
        <translation>{name} está en uso por {programs}.</translation>
    </message>
    <message>
        <source>{programs} is filming with one of the cameras.</source>
        <translation>{programs} está filmando con una de las cámaras.</translation>
    </message>
    <message>
        <source>They do not run: {error}.</source>
        <translation>No funcionan: {error}.</translation>
    </message>
    <message>
        <source>({names} was tried too, but cannot be used.)</source>
        <translation>(También se ha probado {names}, pero no se puede usar.)</translation>
    </message>
    <message>
        <source>A face takes {ms} ms on the processor.{more}</source>
        <translation>Una cara tarda {ms} ms en el procesador.{more}</translation>
    </message>
    <message>
        <source>Close what keeps the processor busy, or ask for fewer pictures a second: emojicam run --fps 15</source>
        <translation>Cierra lo que ocupa el procesador o pide menos imágenes por segundo: emojicam run --fps 15</translation>
    </message>
    <message>
        <source>{what} That is too slow for 30 pictures a second.</source>
        <translation>{what} Es demasiado lento para 30 imágenes por segundo.</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but it cannot be used (CUDA).</source>
        <translation>Hay una tarjeta NVIDIA, pero no se puede usar (CUDA).</translation>
    </message>
    <message>
        <source>EmojiCam is at its best on the processor. For the card as well, install NVIDIA&apos;s libraries:</source>
        <translation>EmojiCam va mejor en el procesador. Para usar también la tarjeta, instala las bibliotecas de NVIDIA:</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or Mesa&apos;s.</source>
        <translation>Instala el controlador de tu tarjeta gráfica o el de Mesa.</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver.</source>
        <translation>Instala el controlador de tu tarjeta gráfica.</translation>
    </message>
    <message>
        <source>There is none, so EmojiCam runs without its panel.</source>
        <translation>No hay ninguna, así que EmojiCam funciona sin su ventana.</translation>
    </message>
    <message>
        <source>Start it in a terminal:</source>
        <translation>Inícialo en un terminal:</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <translation>Instala {names}.</translation>
    </message>
    <message>
        <source>It cannot show EmojiCam&apos;s panel: {names} is missing.</source>
        <translation>No puede mostrar la ventana de EmojiCam: falta {names}.</translation>
    </message>
    <message>
        <source>This desktop shows no icons of running programs.</source>
        <translation>Este escritorio no muestra iconos de los programas en marcha.</translation>
    </message>
    <message>
        <source>Keep EmojiCam&apos;s panel open.</source>
        <translation>Deja abierta la ventana de EmojiCam.</translation>
    </message>
    <message>
        <source>Install GNOME&apos;s AppIndicator extension.</source>
        <translation>Instala la extensión AppIndicator de GNOME.</translation>
    </message>
    <message>
        <source>Then log out and in again, and switch on AppIndicator in Extensions.</source>
        <translation>Después cierra la sesión, vuelve a entrar y activa AppIndicator en Extensiones.</translation>
    </message>
    <message>
        <source>GNOME shows no icons of running programs.</source>
        <translation>GNOME no muestra iconos de los programas en marcha.</translation>
    </message>
    <message>
        <source>Only {n} GB free.</source>
        <translation>Solo quedan {n} GB libres.</translation>
    </message>
    <message>
        <source>Make room before you record.</source>
        <translation>Haz sitio antes de grabar.</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL), which has no cameras.</source>
        <translation>Esto es Linux dentro de Windows (WSL), que no tiene cámaras.</translation>
    </message>
    <message>
        <source>{kernel} lacks the drivers for cameras.</source>
        <translation>A {kernel} le faltan los controladores de cámaras.</translation>
    </message>
    <message>
        <source>Install and run EmojiCam in Windows itself, with OBS Studio for its virtual camera.</source>
        <translation>Instala y ejecuta EmojiCam en el propio Windows, con OBS Studio para su cámara virtual.</translation>
    </message>
    <message>
        <source>{kernel} cannot load drivers (no CONFIG_MODULES), and a virtual camera takes one.</source>
        <translation>{kernel} no puede cargar controladores (sin CONFIG_MODULES), y una cámara virtual necesita uno.</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras, real or virtual (no CONFIG_MEDIA_SUPPORT).</source>
        <translation>{kernel} se compiló sin soporte para cámaras, reales o virtuales (sin CONFIG_MEDIA_SUPPORT).</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras and cannot load drivers, so no virtual camera can exist while it runs (no CONFIG_MEDIA_SUPPORT, no CONFIG_MODULES).</source>
        <translation>{kernel} se compiló sin soporte para cámaras y no puede cargar controladores, así que mientras funcione no puede haber cámara virtual (sin CONFIG_MEDIA_SUPPORT, sin CONFIG_MODULES).</translation>
    </message>
    <message>
        <source>It is none of this system&apos;s own kernels: who set up this virtual machine or container chose it. Have it started with an ordinary kernel, such as that of Debian&apos;s package linux-image-amd64, or use EmojiCam on another computer.</source>
        <translation>No es uno de los kernels de este sistema: lo eligió quien preparó esta máquina virtual o este contenedor. Haz que arranque con un kernel normal, como el del paquete linux-image-amd64 de Debian, o usa EmojiCam en otro ordenador.</translation>
    </message>
    <message>
        <source>This is a container; the drivers of {kernel} belong to the machine around it.</source>
        <translation>Esto es un contenedor; los controladores de {kernel} pertenecen a la máquina que lo aloja.</translation>
    </message>
    <message>
        <source>Load v4l2loopback there, and start the container with its device, such as --device /dev/video10:</source>
        <translation>Carga allí v4l2loopback e inicia el contenedor con su dispositivo, por ejemplo --device /dev/video10:</translation>
    </message>
    <message>
        <source>{kernel} is running, but an update has replaced its drivers.</source>
        <translation>{kernel} está en marcha, pero una actualización ha sustituido sus controladores.</translation>
    </message>
    <message>
        <source>The drivers of {kernel} are not here (/lib/modules/{kernel}).</source>
        <translation>Los controladores de {kernel} no están aquí (/lib/modules/{kernel}).</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later from obsproject.com.</source>
        <translation>Instala OBS Studio 30 o posterior desde obsproject.com.</translation>
    </message>
    <message>
        <source>Start OBS&apos;s virtual camera once, allow what macOS asks for, then stop it:</source>
        <translation>Inicia una vez la cámara virtual de OBS, permite lo que pida macOS y después deténla:</translation>
    </message>
    <message>
        <source>It is missing; EmojiCam shows its pictures on OBS&apos;s virtual camera.</source>
        <translation>No está; EmojiCam muestra sus imágenes en la cámara virtual de OBS.</translation>
    </message>
    <message>
        <source>OBS {version} is too old; EmojiCam needs 30 or later.</source>
        <translation>OBS {version} es demasiado antiguo; EmojiCam necesita 30 o posterior.</translation>
    </message>
    <message>
        <source>macOS waits for you to allow OBS&apos;s camera.</source>
        <translation>macOS espera a que permitas la cámara de OBS.</translation>
    </message>
    <message>
        <source>OBS&apos;s camera has not been set up yet.</source>
        <translation>La cámara de OBS aún no está configurada.</translation>
    </message>
    <message>
        <source>Allow OBS under “{where}” in the window that this opens:</source>
        <translation>Permite OBS en «{where}», en la ventana que esto abre:</translation>
    </message>
    <message>
        <source>Open a terminal as administrator, and run emojicam doctor --fix there.</source>
        <translation>Abre un terminal como administrador y ejecuta allí emojicam doctor --fix.</translation>
    </message>
    <message>
        <source>It takes an administrator, and neither sudo nor pkexec is here: run the commands as root yourself.</source>
        <translation>Hace falta un administrador, y aquí no hay ni sudo ni pkexec: ejecuta tú los comandos como root.</translation>
    </message>
    <message>
        <source>{command} failed (status {n}); the rest was not run.</source>
        <translation>{command} ha fallado (estado {n}); el resto no se ha ejecutado.</translation>
    </message>
    <message>
        <source>This package cannot use cameras at all.</source>
        <translation>Este paquete no puede usar cámaras de ningún modo.</translation>
    </message>
    <message>
        <source>Install it in another way.</source>
        <translation>Instálalo de otra manera.</translation>
    </message>
    <message>
        <source>It may not use cameras.</source>
        <translation>No puede usar cámaras.</translation>
    </message>
    <message>
        <source>It may not see virtual cameras.</source>
        <translation>No puede ver cámaras virtuales.</translation>
    </message>
    <message>
        <source>It gets its cameras from PipeWire, which may overlook a virtual one.</source>
        <translation>Recibe sus cámaras de PipeWire, que puede pasar por alto una virtual.</translation>
    </message>
    <message>
        <source>If Firefox does not list {camera}, start EmojiCam, have PipeWire look again, and restart Firefox; or set media.webrtc.camera.allow-pipewire to false in about:config.</source>
        <translation>Si Firefox no muestra {camera}, inicia EmojiCam, haz que PipeWire busque de nuevo y reinicia Firefox; o pon media.webrtc.camera.allow-pipewire en false en about:config.</translation>
    </message>
    <message>
        <source>OBS Studio is installed, but its virtual camera is not registered.</source>
        <translation>OBS Studio está instalado, pero su cámara virtual no está registrada.</translation>
    </message>
    <message>
        <source>In a terminal opened as administrator:</source>
        <translation>En un terminal abierto como administrador:</translation>
    </message>
    <message>
        <source>OBS Studio, whose virtual camera EmojiCam uses, is missing.</source>
        <translation>Falta OBS Studio, cuya cámara virtual usa EmojiCam.</translation>
    </message>
    <message>
        <source>Windows&apos; camera service is switched off: many programs see no camera then.</source>
        <translation>El servicio de cámara de Windows está desactivado: así muchos programas no ven ninguna cámara.</translation>
    </message>
    <message>
        <source>Windows was told to bypass its camera service: only one program at a time gets a camera.</source>
        <translation>Windows tiene orden de saltarse su servicio de cámara: así solo un programa a la vez consigue la cámara.</translation>
    </message>
    <message>
        <source>Windows does not let programs use the camera.</source>
        <translation>Windows no deja que los programas usen la cámara.</translation>
    </message>
    <message>
        <source>Switch on “Let desktop apps access your camera”:</source>
        <translation>Activa «Permitir que las aplicaciones de escritorio accedan a la cámara»:</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path}; name a file in a folder that you may write to.</source>
        <translation>{what}: no se puede escribir en {path}; elige un archivo de una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path} ({why}); name another file.</source>
        <translation>{what}: no se puede escribir en {path} ({why}); elige otro archivo.</translation>
    </message>
    <message>
        <source>reinstall EmojiCam to get its networks back</source>
        <translation>vuelve a instalar EmojiCam para recuperar sus redes</translation>
    </message>
    <message>
        <source>{name} takes {ms} ms on {provider} and {cpu_ms} ms on the CPU: choose --provider cpu</source>
        <translation>{name} tarda {ms} ms en {provider} y {cpu_ms} ms en la CPU: usa la CPU (--provider cpu)</translation>
    </message>
    <message>
        <source>the network {path} is missing or cannot be read: {remedy}</source>
        <translation>la red {path} falta o no se puede leer: {remedy}</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>elige otro archivo</translation>
    </message>
    <message>
        <source>name an ONNX file that ONNX Runtime knows</source>
        <translation>elige un archivo ONNX que ONNX Runtime conozca</translation>
    </message>
    <message>
        <source>the list of networks {path} cannot be read ({error}): {remedy}</source>
        <translation>la lista de redes {path} no se puede leer ({error}): {remedy}</translation>
    </message>
    <message>
        <source>the network {name} is not described in {path}: {remedy}</source>
        <translation>la red {name} no está descrita en {path}: {remedy}</translation>
    </message>
    <message>
        <source>the network {path} is damaged (its checksum is not the one in MANIFEST.toml): {remedy}</source>
        <translation>la red {path} está dañada (su suma de comprobación no es la de MANIFEST.toml): {remedy}</translation>
    </message>
    <message>
        <source>there is no provider {name}: choose auto, {names}</source>
        <translation>no existe la unidad de cálculo {name}: elige auto, {names}</translation>
    </message>
    <message>
        <source>the network {name} cannot be loaded ({error}): {remedy}</source>
        <translation>la red {name} no se puede cargar ({error}): {remedy}</translation>
    </message>
    <message>
        <source>{name} runs on {provider}, for {wanted} is not available: install its driver and runtime, or choose auto</source>
        <translation>{name} se ejecuta en {provider}, porque {wanted} no está disponible: instala su controlador y su entorno, o elige auto</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not {port}: say http, or http:8091.</source>
        <translation>Un puerto es un número de 0 a 65535, no {port}: escribe http o http:8091.</translation>
    </message>
    <message>
        <source>There is no sink {name}: choose virtualcam, http, pipewire, null, or a file ending in .mp4 or .webm.</source>
        <translation>No existe la salida {name}: elige virtualcam, http, pipewire, null o un archivo que termine en .mp4 o .webm.</translation>
    </message>
    <message>
        <source>{codec} cannot record {width}x{height} ({error}): try another size or type of file.</source>
        <translation>{codec} no puede grabar {width}x{height} ({error}): prueba con otro tamaño o tipo de archivo.</translation>
    </message>
    <message>
        <source>{name} was opened for pictures of {width}x{height} and got one of {w}x{h}: start it anew.</source>
        <translation>{name} se abrió para imágenes de {width}x{height} y recibió una de {w}x{h}: inícialo de nuevo.</translation>
    </message>
    <message>
        <source>The animated picture</source>
        <translation>La imagen animada</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): record an .mp4 instead.</source>
        <translation>{path} no se puede escribir ({error}): graba un .mp4 en su lugar.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet: {remedy}.</source>
        <translation>Aún no hay cámara virtual: {remedy}.</translation>
    </message>
    <message>
        <source>Another program is showing its pictures on {names}: close it, and start again.</source>
        <translation>Otro programa está mostrando sus imágenes en {names}: ciérralo y vuelve a empezar.</translation>
    </message>
    <message>
        <source>There is no device {path}: see emojicam devices, or {remedy}.</source>
        <translation>No existe el dispositivo {path}: consulta emojicam devices, o {remedy}.</translation>
    </message>
    <message>
        <source>join the group video, with: sudo usermod -a -G video $USER</source>
        <translation>únete al grupo video con: sudo usermod -a -G video $USER</translation>
    </message>
    <message>
        <source>Cannot open {path} ({error}): {remedy}.</source>
        <translation>No se puede abrir {path} ({error}): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not a virtual camera: see emojicam devices, or {remedy}.</source>
        <translation>{path} no es una cámara virtual: consulta emojicam devices, o {remedy}.</translation>
    </message>
    <message>
        <source>{output} hangs: stop what uses it, or plug it in anew, to go on with it.</source>
        <translation>{output} no responde: cierre lo que lo usa o vuelva a conectarlo para seguir con él.</translation>
    </message>
    <message>
        <source>An output did not open in time; unplug or restart the device and try again.</source>
        <translation>Una salida no se abrió a tiempo; desconecta o reinicia el dispositivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({error}); choose another output with --sink.</source>
        <translation>{name} no se puede abrir ({error}); elige otra salida con --sink.</translation>
    </message>
    <message>
        <source>Cannot record to {name}: the name of a recording ends in {endings}.</source>
        <translation>No se puede grabar en {name}: el nombre de una grabación termina en {endings}.</translation>
    </message>
    <message>
        <source>Cannot write to {name} ({error}): free space or record elsewhere.</source>
        <translation>No se puede escribir {name} ({error}): libera espacio o graba en otro sitio.</translation>
    </message>
    <message>
        <source>{why} The clip has no sound.</source>
        <translation>{why} El clip no tiene sonido.</translation>
    </message>
    <message>
        <source>The first {seconds} s are in {path}.</source>
        <translation>Los primeros {seconds} s están en {path}.</translation>
    </message>
    <message>
        <source>No space was left for {name}: free some, or record to another disk.{more}</source>
        <translation>No quedó espacio para {name}: libéralo o graba en otro disco.{more}</translation>
    </message>
    <message>
        <source>Recording {name} broke off ({error}): record to another disk or folder.{more}</source>
        <translation>La grabación {name} se interrumpió ({error}): graba en otro disco o carpeta.{more}</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>se borró entretanto</translation>
    </message>
    <message>
        <source>There is nothing to replay yet: wait until your emoji has been seen for a moment.</source>
        <translation>Aún no hay nada que guardar: espera a que tu emoji se haya visto un momento.</translation>
    </message>
    <message>
        <source>The replay cannot be saved to {path} ({error}): choose another folder.</source>
        <translation>Los últimos segundos no se pueden guardar en {path} ({error}): elige otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist: create it, or record somewhere else.</source>
        <translation>La carpeta {path} no existe: créala o graba en otro sitio.</translation>
    </message>
    <message>
        <source>Another program is recording to {path}: choose another name.</source>
        <translation>Otro programa está grabando en {path}: elige otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a folder: give the recording a name of its own.</source>
        <translation>{path} es una carpeta: da a la grabación un nombre propio.</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to a folder of your own.</source>
        <translation>No se puede escribir en {path} ({error}): graba en una carpeta tuya.</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to another folder.</source>
        <translation>No se puede escribir en {path} ({error}): graba en otra carpeta.</translation>
    </message>
    <message>
        <source>load v4l2loopback with: {command}</source>
        <translation>carga v4l2loopback con: {command}</translation>
    </message>
    <message>
        <source>install OBS Studio 28 or later from obsproject.com, and do not start its own virtual camera</source>
        <translation>instala OBS Studio 28 o posterior desde obsproject.com y no inicies su propia cámara virtual</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or later from obsproject.com, and start and stop its virtual camera once</source>
        <translation>instala OBS Studio 30 o posterior desde obsproject.com e inicia y detén una vez su cámara virtual</translation>
    </message>
    <message>
        <source>{name} takes no more pictures ({error}): start EmojiCam again.</source>
        <translation>{name} ya no acepta imágenes ({error}): vuelve a iniciar EmojiCam.</translation>
    </message>
    <message>
        <source>{device} is being watched in the format {format}: close what uses it, and start again.</source>
        <translation>{device} se está viendo en el formato {format}: cierra lo que la usa y vuelve a empezar.</translation>
    </message>
    <message>
        <source>pyvirtualcam does not work here ({error}): use --sink http instead.</source>
        <translation>pyvirtualcam no funciona aquí ({error}): usa --sink http en su lugar.</translation>
    </message>
    <message>
        <source>use --sink http instead</source>
        <translation>usa --sink http en su lugar</translation>
    </message>
    <message>
        <source>Cannot become a {width}x{height} virtual camera ({why}): {remedy}.</source>
        <translation>No puede haber una cámara virtual de {width}x{height} ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>no se ve ninguna cara</translation>
    </message>
    <message>
        <source>{name} at {seconds} s</source>
        <translation>{name} a los {seconds} s</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>None of {n} pictures shows a face well enough ({why}); {remedy}</source>
        <translation>Ninguna de las {n} imágenes muestra una cara lo bastante bien ({why}); {remedy}</translation>
    </message>
    <message>
        <source>take one from the front, in even light, near enough that the face fills a third of it</source>
        <translation>haz una de frente, con luz uniforme y tan cerca que la cara ocupe un tercio</translation>
    </message>
    <message>
        <source>{name} shows {n} faces; say which with --face N, counted from the left, or --face largest.</source>
        <translation>{name} muestra {n} caras; elige una foto en la que solo se vea la tuya.</translation>
    </message>
    <message>
        <source>{name} shows {n} faces, so there is no face {number}; give --face another.</source>
        <translation>{name} muestra {n} caras, así que no hay cara {number}; elige otra.</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>demasiado pequeña</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>cara girada</translation>
    </message>
    <message>
        <source>head tipped back</source>
        <translation>cabeza hacia atrás</translation>
    </message>
    <message>
        <source>head bowed</source>
        <translation>cabeza agachada</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscura</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>sobreexpuesta</translation>
    </message>
    <message>
        <source>lit from one side</source>
        <translation>iluminada por un solo lado</translation>
    </message>
    <message>
        <source>mouth covered</source>
        <translation>boca tapada</translation>
    </message>
    <message>
        <source>eyes covered</source>
        <translation>ojos tapados</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <translation>boca muy abierta</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <translation>ojos cerrados</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>cannot write the persona {path} ({error}): choose a folder that you may write to</source>
        <translation>no se puede guardar el personaje {path} ({error}): elige una carpeta en la que puedas escribir</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({error}): correct that line or make the persona anew</source>
        <translation>{file} no es TOML válido ({error}): corrige esa línea o crea el personaje de nuevo</translation>
    </message>
    <message>
        <source>{file} has an unknown section [{name}]: {hint}</source>
        <translation>{file} tiene una sección desconocida [{name}]: {hint}</translation>
    </message>
    <message>
        <source>no persona {name}: {hint}; there are: {names}</source>
        <translation>no existe el personaje {name}: {hint}; existen: {names}</translation>
    </message>
    <message>
        <source>{error} What was recorded is kept as a film: {kept}.</source>
        <translation>{error} Lo grabado se conserva como vídeo: {kept}.</translation>
    </message>
    <message>
        <source>make one with `emojicam enroll PHOTO --name {name}`</source>
        <translation>créela con `emojicam enroll FOTO --name {name}`</translation>
    </message>
    <message>
        <source>{file} has an unknown key {name}: {hint}</source>
        <translation>{file} tiene un rasgo desconocido {name}: {hint}</translation>
    </message>
    <message>
        <source>{where} must be one of {choices}, got {value}: {hint}</source>
        <translation>{where} debe ser uno de {choices}, no {value}: {hint}</translation>
    </message>
    <message>
        <source>The network that draws clay has not learned this cut of hair and draws the nearest that it knows.</source>
        <translation>La red que dibuja Plastilina no ha aprendido este peinado y dibuja el más parecido que conoce.</translation>
    </message>
    <message>
        <source>Stickers cannot be written to {folder} ({error}); choose a folder that you may write to.</source>
        <translation>No se pueden guardar stickers en {folder} ({error}); elige una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <source>there is no persona file {path}: check the path, or copy a stock persona and change it</source>
        <translation>no existe el archivo de personaje {path}: comprueba la ruta, o copia uno de los personajes incluidos y cámbialo</translation>
    </message>
    <message>
        <source>{what}; the style clay is sharpest with it, classic does not need it.</source>
        <translation>{what}; con él el estilo Plastilina es más nítido, Clásico no lo necesita.</translation>
    </message>
    <message>
        <source>{path} is not a text file: a persona is a TOML file in UTF-8</source>
        <translation>{path} no es un archivo de texto: un personaje es un archivo TOML en UTF-8</translation>
    </message>
    <message>
        <source>cannot read the persona {path} ({error}): check the path</source>
        <translation>no se puede leer el personaje {path} ({error}): comprueba la ruta</translation>
    </message>
    <message>
        <source>{file} has no `schema`: a persona file begins with `schema = {n}`</source>
        <translation>{file} no tiene `schema`: el archivo de un personaje empieza por `schema = {n}`</translation>
    </message>
    <message>
        <source>{file} has schema {found} but this program reads schema {known}: update EmojiCam or make the persona anew</source>
        <translation>{file} tiene el esquema {found}, pero este programa lee el esquema {known}: actualiza EmojiCam o crea el personaje de nuevo</translation>
    </message>
    <message>
        <source>{file}: {name} must be a section of traits, got {value}: write [{name}] on a line of its own</source>
        <translation>{file}: {name} debe ser una sección de rasgos, no {value}: escribe [{name}] en una línea propia</translation>
    </message>
    <message>
        <source>{where} must be {kind}, got {value}: correct it or remove the line</source>
        <translation>{where} debe ser {kind}, no {value}: corrige o quita la línea</translation>
    </message>
    <message>
        <source>{where} must be {n} numbers in brackets, or []: calibrate anew or remove the line</source>
        <translation>{where} deben ser {n} números entre corchetes, o []: aprende la cara de nuevo o quita la línea</translation>
    </message>
    <message>
        <source>{where} must be a colour like &quot;#ffcc00&quot;, got {value}: six hexadecimal digits after the #</source>
        <translation>{where} debe ser un color como &quot;#ffcc00&quot;, no {value}: seis cifras hexadecimales tras el #</translation>
    </message>
    <message>
        <source>{where} must be in {low}..{high}, got {value}: choose a number in that range</source>
        <translation>{where} debe estar en {low}..{high}, no en {value}: elige un número de ese intervalo</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>¿querías decir {name}?</translation>
    </message>
    <message>
        <source>remove it, or see the stock personas for what there is</source>
        <translation>quítalo, o mira en los personajes incluidos qué hay</translation>
    </message>
    <message>
        <source>There is no photo {path}; check its name and folder.</source>
        <translation>No existe la foto {path}; comprueba su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({error}); name another.</source>
        <translation>La carpeta {path} no se puede leer ({error}); elige otra.</translation>
    </message>
    <message>
        <source>There is no photo in the folder {path}; name one with JPEG, PNG, WebP or HEIC files.</source>
        <translation>No hay ninguna foto en la carpeta {path}; elige una con archivos JPEG, PNG, WebP o HEIC.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a larger photo.</source>
        <translation>{path} tiene {width}x{height} píxeles, demasiado pequeña para una cara; usa una foto más grande.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the photos in it.</source>
        <translation>{path} es una carpeta; elige las fotos que hay en ella.</translation>
    </message>
    <message>
        <source>{path} is a device, not a photo; name a file.</source>
        <translation>{path} es un dispositivo, no una foto; elige un archivo.</translation>
    </message>
    <message>
        <source>{path} is empty; copy or take the photo anew.</source>
        <translation>{path} está vacío; copia o haz la foto de nuevo.</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>un archivo dañado o cortado</translation>
    </message>
    <message>
        <source>neither a photo nor a film that can be read</source>
        <translation>ni una foto ni una película que se pueda leer</translation>
    </message>
    <message>
        <source>{path} is {what}; look at it in another program, or save it anew as JPEG or PNG.</source>
        <translation>{path} es {what}; míralo en otro programa o guárdalo de nuevo como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{path} has {width}x{height} pixels, more than a photo has; save it smaller and try again.</source>
        <translation>{path} tiene {width}x{height} píxeles, más de los que tiene una foto; guárdala más pequeña e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A name has 1 to {n} letters.</source>
        <translation>Un nombre tiene de 1 a {n} letras.</translation>
    </message>
    <message>
        <source>{name} cannot be a name: choose one of letters, digits and blanks.</source>
        <translation>{name} no puede ser un nombre: elige uno con letras, cifras y espacios.</translation>
    </message>
    <message>
        <source>There is a persona {name} already: choose another name.</source>
        <translation>Ya existe un personaje {name}: elige otro nombre.</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and keeps its name: duplicate it and rename the copy.</source>
        <translation>{name} viene con EmojiCam y conserva su nombre: duplícalo y cambia el nombre de la copia.</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and stays.</source>
        <translation>{name} viene con EmojiCam y se queda.</translation>
    </message>
    <message>
        <source>{name} cannot be deleted ({why}): delete {path} yourself.</source>
        <translation>{name} no se puede borrar ({why}): borra tú {path}.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({error}): choose another name.</source>
        <translation>{name} no se puede renombrar ({error}): elige otro nombre.</translation>
    </message>
    <message>
        <source>The style {style} is not drawn by the {renderer}: only --style clay is.</source>
        <translation>El estilo {style} no lo dibuja {renderer}: solo dibuja Plastilina.</translation>
    </message>
    <message>
        <source>{driver} is no graphics card but a program on the processor, too slow for a call; --renderer studio has it draw all the same.</source>
        <translation>{driver} no es una tarjeta gráfica, sino un programa en el procesador, demasiado lento para una llamada; con --renderer studio dibuja de todos modos.</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}</source>
        <translation>Dibujado en el estilo Clásico, no Plastilina.  {why}</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}  And the network takes {ms} ms a picture here.</source>
        <translation>Dibujado en el estilo Clásico, no Plastilina.  {why}  Y aquí la red tarda {ms} ms por imagen.</translation>
    </message>
    <message>
        <source>Clay is drawn by a network in {ms} ms.  {why}</source>
        <translation>Una red dibuja Plastilina en {ms} ms.  {why}</translation>
    </message>
    <message>
        <source>The backdrop {path} is not a picture; choose a PNG or JPEG file.</source>
        <translation>El fondo {path} no es una imagen; elige un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>The backdrop {path} cannot be read ({error}); use #rrggbb, one of {names}, a picture, or {blur} for your room.</source>
        <translation>El fondo {path} no se puede leer ({error}); usa #rrggbb, uno de {names}, una imagen, o {blur} para tu habitación.</translation>
    </message>
    <message>
        <source>The studio is closed: open another one.</source>
        <translation>El estudio está cerrado: abre otro.</translation>
    </message>
    <message>
        <source>The graphics driver does not answer for {seconds} s: restart the machine, or choose --style classic, which needs none.</source>
        <translation>El controlador gráfico no responde desde hace {seconds} s: reinicia el equipo o elige el estilo Clásico, que no lo necesita.</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error}): reinstall EmojiCam.</source>
        <translation>La biblioteca gráfica moderngl no se puede cargar ({error}): vuelve a instalar EmojiCam.</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error})</source>
        <translation>La biblioteca gráfica moderngl no se puede cargar ({error})</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver, or Mesa&apos;s with `apt install libgl1 libegl1 libgl1-mesa-dri`</source>
        <translation>instala el controlador de tu tarjeta gráfica o el de Mesa con `apt install libgl1 libegl1 libgl1-mesa-dri`</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver</source>
        <translation>instala el controlador de tu tarjeta gráfica</translation>
    </message>
    <message>
        <source>restart the machine</source>
        <translation>reinicia el equipo</translation>
    </message>
    <message>
        <source>a driver without a name</source>
        <translation>un controlador sin nombre</translation>
    </message>
    <message>
        <source>if that happens again, restart the machine, or choose --style classic, which needs no driver</source>
        <translation>si vuelve a ocurrir, reinicia el equipo o elige el estilo Clásico, que no necesita controlador</translation>
    </message>
    <message>
        <source>The graphics driver {name} gave up drawing ({why}): {remedy}.</source>
        <translation>El controlador gráfico {name} ha dejado de dibujar ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>{remedy}, or choose --style classic, which needs none</source>
        <translation>{remedy}, o elige el estilo Clásico, que no necesita ninguno</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why}): {remedy}.</source>
        <translation>Aquí no hay OpenGL {version} ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why})</source>
        <translation>Aquí no hay OpenGL {version} ({why})</translation>
    </message>
    <message>
        <source>The network that draws clay failed ({error}): choose --style classic.</source>
        <translation>La red que dibuja Plastilina ha fallado ({error}): elige el estilo Clásico.</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>su imagen está vacía</translation>
    </message>
    <message>
        <source>The graphics driver {name} cannot draw clay ({what}): {remedy}.</source>
        <translation>El controlador gráfico {name} no puede dibujar Plastilina ({what}): {remedy}.</translation>
    </message>
    <message>
        <source>There is no reaction {name}; there are {names}.</source>
        <translation>No existe la reacción {name}; existen {names}.</translation>
    </message>
    <message>
        <source>The style was changed in the middle.  {why}</source>
        <translation>El estilo se ha cambiado a mitad de camino.  {why}</translation>
    </message>
    <message>
        <source>The drawing library skia cannot be loaded ({error}): install the system&apos;s OpenGL libraries, on Debian and Ubuntu with `apt install libgl1 libegl1 libexpat1`.</source>
        <translation>La biblioteca de dibujo skia no se puede cargar ({error}): instala las bibliotecas OpenGL del sistema, en Debian y Ubuntu con `apt install libgl1 libegl1 libexpat1`.</translation>
    </message>
    <message>
        <source>A sticker does not fit into the {bytes} bytes of a {kind} file; leave that sticker out.</source>
        <translation>Una pegatina no cabe en los {bytes} bytes de un archivo {kind}; prescinde de ella.</translation>
    </message>
    <message>
        <source>There is no sticker {name}; there are {names}.</source>
        <translation>No existe la pegatina {name}; existen {names}.</translation>
    </message>
    <message>
        <source>The sticker</source>
        <translation>La pegatina</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Los ajustes</translation>
    </message>
    <message>
        <source>{words} {more}</source>
        <translation>{words} {more}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{words}; {more}</source>
        <translation>{words}; {more}</translation>
    </message>
    <message>
        <source>{words}: {more}</source>
        <translation>{words}: {more}</translation>
    </message>
    <message>
        <source>{words}, {more}</source>
        <translation>{words}, {more}</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>La primera que funcione</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>en uso por {names}</translation>
    </message>
    <message>
        <source>An actor, no camera</source>
        <translation>Un actor, sin cámara</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>En Zoom, Meet o Teams elige la cámara EmojiCam.</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Cámara virtual</translation>
    </message>
    <message>
        <source>Where clips go</source>
        <translation>Dónde van los clips</translation>
    </message>
    <message>
        <source>What a clip is</source>
        <translation>Qué es un clip</translation>
    </message>
    <message>
        <source>Film, MP4</source>
        <translation>Película, MP4</translation>
    </message>
    <message>
        <source>Film, WebM</source>
        <translation>Película, WebM</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>WebP animado</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animado</translation>
    </message>
    <message>
        <source>With the sound of your microphone</source>
        <translation>Con el sonido de tu micrófono</translation>
    </message>
    <message>
        <source>It is open only while a clip is recorded.</source>
        <translation>Solo está abierto mientras se graba un clip.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>When this window is closed</source>
        <translation>Al cerrar esta ventana</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Less motion in this window</source>
        <translation>Menos movimiento en esta ventana</translation>
    </message>
    <message>
        <source>The first steps again</source>
        <translation>Los primeros pasos otra vez</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Teclas que funcionan en todos los programas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Another program has some of these keys. Once it lets go, switch this off and on again.</source>
        <translation>Otro programa tiene algunas de estas teclas. Cuando las suelte, apaga y vuelve a encender esto.</translation>
    </message>
    <message>
        <source>Here the desktop gives no such keys. In its own settings bind keys to these commands:</source>
        <translation>Aquí el escritorio no ofrece esas teclas. En sus propios ajustes asigna teclas a estas órdenes:</translation>
    </message>
    <message>
        <source>Choose them in your desktop&apos;s settings.</source>
        <translation>Elígelas en los ajustes de tu escritorio.</translation>
    </message>
    <message>
        <source>Asking for the keys. Your desktop may ask you which.</source>
        <translation>Pidiendo las teclas. Puede que tu escritorio te pregunte cuáles.</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>la tiene otro programa</translation>
    </message>
    <message>
        <source>Your system gives no such keys now. A program that binds keys to commands can use these:</source>
        <translation>Ahora tu sistema no da teclas así. Un programa que asigne teclas a órdenes puede usar estas:</translation>
    </message>
    <message>
        <source>EmojiCam, among your videos</source>
        <translation>EmojiCam, entre tus vídeos</translation>
    </message>
    <message>
        <source>Animated pictures have no sound.</source>
        <translation>Las imágenes animadas no tienen sonido.</translation>
    </message>
    <message>
        <source>Your system asks for it.</source>
        <translation>Tu sistema lo pide.</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>React to my expressions</source>
        <translation>Reaccionar a mis expresiones</translation>
    </message>
    <message>
        <source>Hearts for a smile that is held, steam for anger, and the like</source>
        <translation>Corazones para una sonrisa mantenida, vapor para el enfado y cosas así</translation>
    </message>
    <message>
        <source>React, for others to see</source>
        <translation>Reaccionar, a la vista de los demás</translation>
    </message>
    <message>
        <source>A click copies one; pull it into a chat, or save all of them.</source>
        <translation>Un clic copia uno; arrástrelo a un chat o guárdelos todos.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todos</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>Pegatinas de usted</translation>
    </message>
    <message>
        <source>Copies this sticker</source>
        <translation>Copia esta pegatina</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiado: {name}</translation>
    </message>
    <message>
        <source>Where should the stickers go?</source>
        <translation>¿Dónde van las pegatinas?</translation>
    </message>
    <message>
        <source>{count} stickers are in {name}</source>
        <translation>{count} pegatinas están en {name}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open EmojiCam</source>
        <translation>Abrir EmojiCam</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendida</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Ocultar ya</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar la grabación</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Guardar los últimos 10 s</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which camera sees you?</source>
        <translation>¿Qué cámara te ve?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Meet your emoji</source>
        <translation>Conoce a tu emoji</translation>
    </message>
    <message>
        <source>Be seen</source>
        <translation>Déjate ver</translation>
    </message>
    <message>
        <source>Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks.</source>
        <translation>Se filma solo para esta página y no se guarda nada. Después, EmojiCam solo filma mientras alguien mira.</translation>
    </message>
    <message>
        <source>A few taps, and it is you. All of it can be changed later.</source>
        <translation>Unos toques y eres tú. Todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>En Zoom, Meet o Teams elige la cámara EmojiCam.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Saltar los primeros pasos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make my emoji</source>
        <translation>Crear mi emoji</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>en uso por {names}</translation>
    </message>
    <message>
        <source>An actor</source>
        <translation>Un actor</translation>
    </message>
    <message>
        <source>No camera can be used now: plug one in, or close what uses it.</source>
        <translation>Ahora no hay cámara disponible: conecta una o cierra lo que la usa.</translation>
    </message>
    <message>
        <source>Choose who is nearest to you; the next step makes it you.</source>
        <translation>Elige a quien más se te parezca; el siguiente paso lo convierte en ti.</translation>
    </message>
    <message>
        <source>From photos of you only numbers are kept, and the photos never leave this computer.</source>
        <translation>De tus fotos solo se guardan números, y las fotos nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Or choose who is nearest to you:</source>
        <translation>O elige a quien más se te parezca:</translation>
    </message>
    <message>
        <source>One moment: the camera is waking up …</source>
        <translation>Un momento: la cámara se está despertando …</translation>
    </message>
    <message>
        <source>No camera is chosen. Go back to choose one, or drop photos here.</source>
        <translation>No hay ninguna cámara elegida. Vuelve atrás para elegir una o suelta fotos aquí.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Un momento: tu emoji se está despertando …</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Tu foto</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>How light</source>
        <translation>Cuánta luz</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>Color como #rrggbb</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it.</source>
        <translation>En Zoom y Meet, la flecha junto al botón de la cámara abre la lista de cámaras: EmojiCam está en ella.</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Cámara web</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Camera on</source>
        <translation>Cámara encendida</translation>
    </message>
    <message>
        <source>Show your emoji to others, or let the camera go (Ctrl+E)</source>
        <translation>Mostrar tu emoji o soltar la cámara (Ctrl+E)</translation>
    </message>
    <message>
        <source>Record a clip (Ctrl+R)</source>
        <translation>Grabar un clip (Ctrl+R)</translation>
    </message>
    <message>
        <source>Keep the last ten seconds as a clip (Ctrl+L)</source>
        <translation>Guardar los últimos diez segundos como clip (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide your emoji at once (Ctrl+B)</source>
        <translation>Ocultar tu emoji al instante (Ctrl+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Last 10 s</source>
        <translation>Últimos 10 s</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Ocultar ya</translation>
    </message>
    <message>
        <source>See yourself as in a mirror; others never do</source>
        <translation>Verte como en un espejo; los demás nunca</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Pegatinas</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Un momento: tu emoji se está despertando …</translation>
    </message>
    <message>
        <source>Stop {time}</source>
        <translation>Parar {time}</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Grabando {time}</translation>
    </message>
    <message>
        <source>Recording {time}, microphone on</source>
        <translation>Grabando {time}, micrófono activo</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Cejas</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Boca</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Pelo</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Barba</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Gafas</translation>
    </message>
    <message>
        <source>Headwear</source>
        <translation>Sombreros</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <translation>Mejillas sonrosadas</translation>
    </message>
    <message>
        <source>Freckles</source>
        <translation>Pecas</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>De frío a cálido</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>Líneas de la edad</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Mandíbula</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Mentón</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Mejillas</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Orejas</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Sienes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>Eye colour</source>
        <translation>Color de ojos</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Redondez</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Labio superior</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Labio inferior</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lighter strands</source>
        <translation>Mechas claras</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Arched</source>
        <translation>Arqueado</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>Anguloso</translation>
    </message>
    <message>
        <source>Bushy</source>
        <translation>Poblado</translation>
    </message>
    <message>
        <source>Swept</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redondo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>Calvo</translation>
    </message>
    <message>
        <source>Buzz cut</source>
        <translation>Rapado</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>Tupé</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Rizado</translation>
    </message>
    <message>
        <source>Afro</source>
        <translation>Afro</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>Melena</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Ondulado</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Moño</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>Coleta</translation>
    </message>
    <message>
        <source>Braids</source>
        <translation>Trenzas</translation>
    </message>
    <message>
        <source>Receding</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>Flequillo</translation>
    </message>
    <message>
        <source>Pixie</source>
        <translation>Pixie</translation>
    </message>
    <message>
        <source>Topknot</source>
        <translation>Moño alto</translation>
    </message>
    <message>
        <source>Coily</source>
        <translation>Muy rizado</translation>
    </message>
    <message>
        <source>Cornrows</source>
        <translation>Trenzas pegadas</translation>
    </message>
    <message>
        <source>Locs</source>
        <translation>Rastas</translation>
    </message>
    <message>
        <source>Pigtails</source>
        <translation>Dos coletas</translation>
    </message>
    <message>
        <source>Mohawk</source>
        <translation>Cresta</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Undercut</translation>
    </message>
    <message>
        <source>Slicked back</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Shag</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Bald on top</source>
        <translation>Calvo arriba</translation>
    </message>
    <message>
        <source>Long curls</source>
        <translation>Rizos largos</translation>
    </message>
    <message>
        <source>Short fringe</source>
        <translation>Corto con flequillo</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Barba de días</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>Bigote</translation>
    </message>
    <message>
        <source>Goatee</source>
        <translation>Perilla</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>Chevron</translation>
    </message>
    <message>
        <source>Mutton chops</source>
        <translation>Patillas</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Soul patch</source>
        <translation>Mosca</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadradas</translation>
    </message>
    <message>
        <source>Aviator</source>
        <translation>Aviador</translation>
    </message>
    <message>
        <source>Cat-eye</source>
        <translation>Ojo de gato</translation>
    </message>
    <message>
        <source>Half-rim</source>
        <translation>Media montura</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Gafas de sol</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Finas</translation>
    </message>
    <message>
        <source>Browline</source>
        <translation>Browline</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexágono</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Gorra</translation>
    </message>
    <message>
        <source>Beanie</source>
        <translation>Gorro</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Pañuelo</translation>
    </message>
    <message>
        <source>Turban</source>
        <translation>Turbante</translation>
    </message>
    <message>
        <source>Hijab</source>
        <translation>Hiyab</translation>
    </message>
    <message>
        <source>Sun hat</source>
        <translation>Sombrero</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>Casco</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>Diadema</translation>
    </message>
    <message>
        <source>Stud</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Hoop</source>
        <translation>Aro</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Colgante</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>Camiseta</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>Sudadera</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Camisa</translation>
    </message>
    <message>
        <source>Turtleneck</source>
        <translation>Cuello alto</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>Americana</translation>
    </message>
    <message>
        <source>Tank top</source>
        <translation>Tirantes</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Plastilina</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Mi habitación</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Alba</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Laguna</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Pradera</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Esperando a la cámara</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Enfado</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Asco</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Alegre</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>En calma</translation>
    </message>
    <message>
        <source>Look into the camera, your face at ease.</source>
        <translation>Mira a la cámara con la cara relajada.</translation>
    </message>
    <message>
        <source>Smile as broadly as you like to.</source>
        <translation>Sonríe tanto como quieras.</translation>
    </message>
    <message>
        <source>Open your mouth wide.</source>
        <translation>Abre mucho la boca.</translation>
    </message>
    <message>
        <source>Raise your brows.</source>
        <translation>Levanta las cejas.</translation>
    </message>
    <message>
        <source>Frown: pull your brows together.</source>
        <translation>Frunce el ceño: junta las cejas.</translation>
    </message>
    <message>
        <source>Shut your eyes and count to three.</source>
        <translation>Cierra los ojos y cuenta hasta tres.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Encender o apagar</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>En blanco ya</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <translation>Grabar o parar</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Guardar los últimos 10 s</translation>
    </message>
</context>
<context>
    <name>_Disc</name>
    <message>
        <source>Colour wheel</source>
        <translation>Rueda de colores</translation>
    </message>
    <message>
        <source>Left and right change the hue, up and down how strong it is.</source>
        <translation>Izquierda y derecha cambian el tono; arriba y abajo, la intensidad.</translation>
    </message>
</context>
</TS>
