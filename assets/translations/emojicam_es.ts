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
        <source>Clay needs a graphics card; on this computer Classic is drawn instead.</source>
        <translation>Plastilina necesita una tarjeta gráfica; en este equipo se dibuja Clásico en su lugar.</translation>
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
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
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
