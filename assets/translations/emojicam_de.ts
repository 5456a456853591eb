<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Checkup</name>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>EmojiCam can be a camera here.</source>
        <translation>EmojiCam kann hier Kamera sein.</translation>
    </message>
    <message>
        <source>These commands will be run, as an administrator where they ask for it:</source>
        <translation>Diese Befehle werden ausgeführt, als Administrator, wo es nötig ist:</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Should EmojiCam go on?</source>
        <translation>Soll EmojiCam weiterlaufen?</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; the icon in the tray brings this window back.</source>
        <translation>Deine Kamera läuft in Anrufen weiter; das Symbol in der Leiste holt dieses Fenster zurück.</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; this window is made small.</source>
        <translation>Deine Kamera läuft in Anrufen weiter; dieses Fenster wird klein.</translation>
    </message>
    <message>
        <source>You are asked only once.</source>
        <translation>Das wirst du nur einmal gefragt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back: what you changed is kept</source>
        <translation>Zurück: was du geändert hast, bleibt</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Beliebige Farbe</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Kept as {name}</source>
        <translation>Gesichert als {name}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>How it is going</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>{n} Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>{n} ms behind you</source>
        <translation>{n} ms hinter dir</translation>
    </message>
    <message>
        <source>read by {where}, drawn by {drawer}</source>
        <translation>gelesen von {where}, gezeichnet von {drawer}</translation>
    </message>
    <message>
        <source>seen by {names}</source>
        <translation>gesehen von {names}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Mein Gesicht lernen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Gelerntes vergessen</translation>
    </message>
    <message>
        <source>Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and goes as far as you do.</source>
        <translation>Dein Gesicht in Ruhe, dann fünf Ausdrücke, zusammen 15 Sekunden: danach ruht dein Emoji, wenn du ruhst, und geht so weit wie du.</translation>
    </message>
    <message>
        <source>Only numbers are kept, with your persona; no picture is.</source>
        <translation>Es werden nur Zahlen behalten, bei deiner Persona; kein Bild.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel geschafft ist</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Dies überspringen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>The camera does not see your face from the front.</source>
        <translation>Die Kamera sieht dein Gesicht nicht von vorn.</translation>
    </message>
    <message>
        <source>The camera did not see your face at rest: sit before it, in the light, and try again.</source>
        <translation>Die Kamera hat dein Gesicht nicht in Ruhe gesehen: Setz dich vor sie, ins Licht, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Learned, and kept with {name}.</source>
        <translation>Gelernt und bei {name} behalten.</translation>
    </message>
    <message>
        <source>{name} knows your face already.</source>
        <translation>{name} kennt dein Gesicht schon.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Schalte zuerst ein.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Hold your room back</source>
        <translation>Dein Zimmer verzögern</translation>
    </message>
    <message>
        <source>Your room, blurred</source>
        <translation>Dein Zimmer, unscharf</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Eine eigene Farbe</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Ein eigenes Bild</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>So that whoever walks in is hidden before they are seen. Your picture is that much later than your voice.</source>
        <translation>Damit verborgen ist, wer hereinkommt, bevor man ihn sieht. Dein Bild kommt um so viel später als deine Stimme.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>How strongly you express yourself</source>
        <translation>Wie stark du dich ausdrückst</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Mein Gesicht lernen</translation>
    </message>
    <message>
        <source>15 seconds, once</source>
        <translation>15 Sekunden, einmal</translation>
    </message>
    <message>
        <source>A picture for the backdrop</source>
        <translation>Ein Bild für den Hintergrund</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.</source>
        <translation>Dein Zimmer und deine Schultern, mit deinem Emoji als Kopf. Auch die Gesichter anderer sind verborgen.</translation>
    </message>
    <message>
        <source>Only your emoji, before a blur of your room.</source>
        <translation>Nur dein Emoji, vor deinem unscharfen Zimmer.</translation>
    </message>
    <message>
        <source>Nothing of your camera is shown: only your emoji, before the backdrop.</source>
        <translation>Nichts von deiner Kamera wird gezeigt: nur dein Emoji vor dem Hintergrund.</translation>
    </message>
    <message>
        <source>Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown.</source>
        <translation>Erst werden Gesichter herausgenommen, dann wird alles unscharf gemacht. Solange das nicht sicher ist, ist ein schlichter Hintergrund zu sehen.</translation>
    </message>
    <message>
        <source>Clay needs a graphics card or a quicker processor; on this computer Classic is drawn instead.</source>
        <translation>Knete braucht eine Grafikkarte oder einen schnelleren Prozessor; auf diesem Computer wird stattdessen Klassisch gezeichnet.</translation>
    </message>
    <message>
        <source>Soft clay, drawn by a network for want of a graphics card, which would draw it sharper.</source>
        <translation>Weiche Knete, gezeichnet von einem Netz, weil keine Grafikkarte da ist; die würde es schärfer zeichnen.</translation>
    </message>
    <message>
        <source>Sculpted in soft clay, under a studio light.</source>
        <translation>Aus weicher Knete geformt, im Licht eines Studios.</translation>
    </message>
    <message>
        <source>Glossy and crisp, on any computer.</source>
        <translation>Glänzend und scharf, auf jedem Computer.</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>Preview of what others see</source>
        <translation>Vorschau dessen, was andere sehen</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Your mood: {mood}</source>
        <translation>Deine Stimmung: {mood}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Skin, hair, glasses and all the rest</source>
        <translation>Haut, Haare, Brille und alles andere</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>A persona is a list of numbers: no photograph is kept.</source>
        <translation>Eine Persona ist eine Liste von Zahlen: Kein Foto wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer du bist</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>What is this persona called?</source>
        <translation>Wie heißt diese Persona?</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>Eine Persona importieren</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>Diese Persona exportieren</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Gesichert als {name}</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>{name} löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete your changes to {name}? It will be as it came with EmojiCam.</source>
        <translation>Deine Änderungen an {name} löschen? Die Persona ist dann wieder so, wie sie mit EmojiCam kam.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>You, as the camera sees you</source>
        <translation>Du, wie die Kamera dich sieht</translation>
    </message>
    <message>
        <source>Counts down from three first; Escape stops it.</source>
        <translation>Zählt vorher von drei herunter; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Choose photos of you</source>
        <translation>Fotos von dir wählen</translation>
    </message>
    <message>
        <source>One to five, or drop them here: your face from the front, in good light.</source>
        <translation>Ein bis fünf, oder zieh sie hierher: dein Gesicht von vorn, in gutem Licht.</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>Foto {n}</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>{name} ist aufgenommen.</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation>Fotos von dir</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Looking at you …</source>
        <translation>Ich sehe dich an …</translation>
    </message>
    <message>
        <source>Look into the camera. Escape stops it.</source>
        <translation>Schau in die Kamera. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Five are enough: make your emoji of them.</source>
        <translation>Fünf genügen: Mach daraus dein Emoji.</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Hearts</source>
        <translation>Herzen</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Konfetti</translation>
    </message>
    <message>
        <source>Tears</source>
        <translation>Tränen</translation>
    </message>
    <message>
        <source>Sweat drops</source>
        <translation>Schweißtropfen</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Dampf</translation>
    </message>
    <message>
        <source>Zzz</source>
        <translation>Zzz</translation>
    </message>
    <message>
        <source>Question marks</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Applaus</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Unexpected error, {kind}: {error}; run again with --verbose and report what it prints.</source>
        <translation>Unerwarteter Fehler, {kind}: {error}; starte noch einmal mit --verbose und melde, was dann ausgegeben wird.</translation>
    </message>
    <message>
        <source>The camera {name} sends no pictures any more; plug it in again.</source>
        <translation>Die Kamera {name} schickt keine Bilder mehr; steck sie neu ein.</translation>
    </message>
    <message>
        <source>The camera {name} is gone; plug it in again.</source>
        <translation>Die Kamera {name} ist weg; steck sie neu ein.</translation>
    </message>
    <message>
        <source>The camera {name} gets no picture from the program that should send it; start that first.</source>
        <translation>Die Kamera {name} bekommt kein Bild von dem Programm, das es schicken soll; starte dieses zuerst.</translation>
    </message>
    <message>
        <source>The camera {name} is in use by {programs}; close that and try again.</source>
        <translation>Die Kamera {name} wird von {programs} benutzt; schließ das und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The camera {name} opens but sends no picture; {remedy}.</source>
        <translation>Die Kamera {name} lässt sich öffnen, schickt aber kein Bild; {remedy}.</translation>
    </message>
    <message>
        <source>The camera {name} does not open; {remedy}.</source>
        <translation>Die Kamera {name} lässt sich nicht öffnen; {remedy}.</translation>
    </message>
    <message>
        <source>close other programs that may use it, or plug it in again</source>
        <translation>schließ andere Programme, die sie benutzen könnten, oder steck sie neu ein</translation>
    </message>
    <message>
        <source>allow it when macOS asks, or in System Settings, Privacy &amp; Security, Camera, and try again</source>
        <translation>erlaube es, wenn macOS fragt, oder in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“, „Kamera“, und versuche es noch einmal</translation>
    </message>
    <message>
        <source>allow desktop apps in Settings, Privacy &amp; security, Camera, then {remedy}</source>
        <translation>erlaube in den Einstellungen unter „Datenschutz und Sicherheit“, „Kamera“ den Desktop-Apps den Zugriff, dann {remedy}</translation>
    </message>
    <message>
        <source>The camera {name} cannot be used: {why}.</source>
        <translation>Die Kamera {name} ist nicht zu gebrauchen: {why}.</translation>
    </message>
    <message>
        <source>There is no camera {name} here; plug it in, or choose one of {names}.</source>
        <translation>Hier gibt es keine Kamera {name}; steck sie ein oder wähle eine von diesen: {names}.</translation>
    </message>
    <message>
        <source>There is no camera here; plug one in, or try the synthetic actor with --source card.</source>
        <translation>Hier gibt es keine Kamera; steck eine ein oder probiere es mit dem Schauspieler.</translation>
    </message>
    <message>
        <source>There is no camera {name} here, nor any other; plug one in, or try --source card.</source>
        <translation>Hier gibt es keine Kamera {name} und auch keine andere; steck eine ein oder probiere es mit dem Schauspieler.</translation>
    </message>
    <message>
        <source>it is a virtual camera that EmojiCam writes to, not a lens</source>
        <translation>sie ist eine virtuelle Kamera, in die EmojiCam schreibt, kein Objektiv</translation>
    </message>
    <message>
        <source>choose another camera</source>
        <translation>wähle eine andere Kamera</translation>
    </message>
    <message>
        <source>no program sends a picture to this virtual camera</source>
        <translation>kein Programm schickt ein Bild an diese virtuelle Kamera</translation>
    </message>
    <message>
        <source>start the one that should</source>
        <translation>starte das, das es tun soll</translation>
    </message>
    <message>
        <source>it takes pictures in instead of giving them</source>
        <translation>sie nimmt Bilder entgegen, statt welche zu geben</translation>
    </message>
    <message>
        <source>you may not open it</source>
        <translation>du darfst sie nicht öffnen</translation>
    </message>
    <message>
        <source>run `sudo usermod -aG video $USER` and log in again</source>
        <translation>führe `sudo usermod -aG video $USER` aus und melde dich neu an</translation>
    </message>
    <message>
        <source>it is in use by {programs}</source>
        <translation>sie wird von {programs} benutzt</translation>
    </message>
    <message>
        <source>close that and try again</source>
        <translation>schließ das und versuche es noch einmal</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>the system does not open it ({error})</source>
        <translation>das System öffnet sie nicht ({error})</translation>
    </message>
    <message>
        <source>plug it in again</source>
        <translation>steck sie neu ein</translation>
    </message>
    <message>
        <source>Camera {n}, if there is one</source>
        <translation>Kamera {n}, falls es eine gibt</translation>
    </message>
    <message>
        <source>No microphone can be heard; plug one in or allow it in your system&apos;s settings.</source>
        <translation>Es ist kein Mikrofon zu hören; steck eines ein oder erlaube es in den Einstellungen deines Systems.</translation>
    </message>
    <message>
        <source>The microphone went away; the clip goes on without sound.</source>
        <translation>Das Mikrofon ist weg; der Clip geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>{path} holds no picture that can be decoded; convert or copy it anew.</source>
        <translation>{path} enthält kein lesbares Bild; wandle die Datei um oder kopiere sie neu.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a video of at least {least}x{least}.</source>
        <translation>{path} hat {width}x{height} Pixel, zu wenig für ein Gesicht; nimm ein Video von mindestens {least}x{least}.</translation>
    </message>
    <message>
        <source>{path} may not be read; give yourself the right to read it and its folder.</source>
        <translation>{path} darf nicht gelesen werden; gib dir das Recht, die Datei und ihren Ordner zu lesen.</translation>
    </message>
    <message>
        <source>{path} is not a video, or its beginning or end is missing; play it in a video player, or copy it anew.</source>
        <translation>{path} ist kein Video, oder Anfang oder Ende fehlen; spiel es in einem Videoplayer ab oder kopiere es neu.</translation>
    </message>
    <message>
        <source>{path} is a text file; name a video.</source>
        <translation>{path} ist eine Textdatei; nimm ein Video.</translation>
    </message>
    <message>
        <source>There is no file {path}; check its name and folder.</source>
        <translation>Es gibt keine Datei {path}; prüfe Namen und Ordner.</translation>
    </message>
    <message>
        <source>{path} is a folder; name one video in it.</source>
        <translation>{path} ist ein Ordner; nimm ein Video daraus.</translation>
    </message>
    <message>
        <source>{path} is a device, not a video file; name a file.</source>
        <translation>{path} ist ein Gerät, keine Videodatei; nimm eine Datei.</translation>
    </message>
    <message>
        <source>{path} is empty; copy or record it anew.</source>
        <translation>{path} ist leer; kopiere die Datei neu oder nimm sie neu auf.</translation>
    </message>
    <message>
        <source>{path} has no picture, only sound or data; name a video.</source>
        <translation>{path} hat kein Bild, nur Ton oder Daten; nimm ein Video.</translation>
    </message>
    <message>
        <source>{setting} cannot be changed while it runs; end it and start it anew.</source>
        <translation>{setting} lässt sich nicht im laufenden Betrieb ändern; beende EmojiCam und starte es neu.</translation>
    </message>
    <message>
        <source>{name} is being recorded already; stop that first.</source>
        <translation>{name} wird schon aufgenommen; beende das zuerst.</translation>
    </message>
    <message>
        <source>There is nothing to record while it is off; switch it on first.</source>
        <translation>Solange EmojiCam aus ist, gibt es nichts aufzunehmen; schalte es zuerst ein.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Es wird nichts aufgenommen.</translation>
    </message>
    <message>
        <source>This run keeps no replay; open the panel, which does: emojicam</source>
        <translation>Hier werden die letzten Sekunden nicht behalten; öffne dafür das Fenster: emojicam</translation>
    </message>
    <message>
        <source>Nothing was recorded: your emoji was not in the picture yet.</source>
        <translation>Es wurde nichts aufgenommen: Dein Emoji war noch nicht im Bild.</translation>
    </message>
    <message>
        <source>Cannot record to {name}: a clip&apos;s name ends in {endings}.</source>
        <translation>{name} kann nicht aufgenommen werden: Der Name eines Clips endet auf {endings}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({error}); choose another one.</source>
        <translation>Der Ordner {path} lässt sich nicht anlegen ({error}); wähle einen anderen.</translation>
    </message>
    <message>
        <source>There is none for {system}.</source>
        <translation>Für {system} gibt es keine.</translation>
    </message>
    <message>
        <source>Show your emoji in a browser window and share that: emojicam run --sink http</source>
        <translation>Zeig dein Emoji in einem Browserfenster und teile dieses: emojicam run --sink http</translation>
    </message>
    <message>
        <source>The driver is loaded, but has no camera.</source>
        <translation>Der Treiber ist geladen, hat aber keine Kamera.</translation>
    </message>
    <message>
        <source>You may not open {path}.</source>
        <translation>Du darfst {path} nicht öffnen.</translation>
    </message>
    <message>
        <source>{name} ({path}) lacks exclusive_caps, so Chrome, Zoom and Teams do not list it.</source>
        <translation>{name} ({path}) fehlt exclusive_caps, deshalb zeigen Chrome, Zoom und Teams sie nicht an.</translation>
    </message>
    <message>
        <source>{path} works, but is called “{name}”: choose that in your calls, or rename it.</source>
        <translation>{path} geht, heißt aber „{name}“: Wähle diesen Namen in deinen Anrufen oder benenne sie um.</translation>
    </message>
    <message>
        <source>See below first.</source>
        <translation>Sieh dir zuerst an, was weiter unten steht.</translation>
    </message>
    <message>
        <source>Close {programs} first.</source>
        <translation>Schließ zuerst {programs}.</translation>
    </message>
    <message>
        <source>This takes away the other virtual cameras.</source>
        <translation>Das nimmt auch die anderen virtuellen Kameras weg.</translation>
    </message>
    <message>
        <source>Join the group “video”:</source>
        <translation>Tritt der Gruppe „video“ bei:</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>Melde dich danach ab und wieder an.</translation>
    </message>
    <message>
        <source>{programs} has it open</source>
        <translation>{programs} hat sie offen</translation>
    </message>
    <message>
        <source>Another program has it open</source>
        <translation>Ein anderes Programm hat sie offen</translation>
    </message>
    <message>
        <source>{what}, and shows its own pictures on it.</source>
        <translation>{what} und zeigt darauf eigene Bilder.</translation>
    </message>
    <message>
        <source>Close {programs}.</source>
        <translation>Schließ {programs}.</translation>
    </message>
    <message>
        <source>that program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>The camera will be gone: the driver is barred.</source>
        <translation>Die Kamera wird fehlen: Der Treiber ist gesperrt.</translation>
    </message>
    <message>
        <source>Chrome, Zoom and Teams will not list the camera.</source>
        <translation>Chrome, Zoom und Teams werden die Kamera nicht anzeigen.</translation>
    </message>
    <message>
        <source>The camera will come back, but not as it should be.</source>
        <translation>Die Kamera kommt wieder, aber nicht so, wie sie sein soll.</translation>
    </message>
    <message>
        <source>The camera will be gone.</source>
        <translation>Die Kamera wird fehlen.</translation>
    </message>
    <message>
        <source>Linux {version} may start then, and the driver has not been built for it.</source>
        <translation>Vielleicht startet dann Linux {version}, und dafür ist der Treiber noch nicht gebaut.</translation>
    </message>
    <message>
        <source>Add to configuration.nix and rebuild: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</source>
        <translation>Trag das in configuration.nix ein und baue das System neu: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];</translation>
    </message>
    <message>
        <source>Install v4l2loopback; its page says how: {page}.</source>
        <translation>Installiere v4l2loopback; auf dieser Seite steht, wie: {page}.</translation>
    </message>
    <message>
        <source>It is in the repository RPM Fusion (free); see rpmfusion.org if it is not found.</source>
        <translation>Es liegt im Paketarchiv RPM Fusion (free); siehe rpmfusion.org, falls es nicht gefunden wird.</translation>
    </message>
    <message>
        <source>Then restart, and choose the new kernel in the boot menu if it does not start by itself.</source>
        <translation>Starte danach neu, und wähle im Startmenü den neuen Kernel, falls er nicht von selbst startet.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s ordinary desktop kernel.</source>
        <translation>Installiere den gewöhnlichen Desktop-Kernel deiner Distribution.</translation>
    </message>
    <message>
        <source>Update it, or, where your distribution has none that is newer, build it:</source>
        <translation>Aktualisiere ihn, oder, wenn deine Distribution keinen neueren hat, baue ihn selbst:</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is loaded, but Linux {linux} needs {needed} or later: it may fail.</source>
        <translation>v4l2loopback {version} ist geladen, aber Linux {linux} braucht {needed} oder neuer: Es kann schiefgehen.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is installed, but not loaded.</source>
        <translation>v4l2loopback {version} ist installiert, aber nicht geladen.</translation>
    </message>
    <message>
        <source>v4l2loopback is not loaded.</source>
        <translation>v4l2loopback ist nicht geladen.</translation>
    </message>
    <message>
        <source>Secure Boot keeps it out; see below.</source>
        <translation>Secure Boot lässt es nicht zu; siehe weiter unten.</translation>
    </message>
    <message>
        <source>v4l2loopback, which makes virtual cameras, is missing.</source>
        <translation>v4l2loopback, das virtuelle Kameras macht, fehlt.</translation>
    </message>
    <message>
        <source>Secure Boot is on: run emojicam doctor again afterwards.</source>
        <translation>Secure Boot ist an: Führe danach noch einmal emojicam doctor aus.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} is too old for Linux {linux}, which needs {needed} or later.</source>
        <translation>v4l2loopback {version} ist zu alt für Linux {linux}, das {needed} oder neuer braucht.</translation>
    </message>
    <message>
        <source>v4l2loopback {version} has not been built for Linux {linux}</source>
        <translation>v4l2loopback {version} ist für Linux {linux} noch nicht gebaut</translation>
    </message>
    <message>
        <source>Install your kernel&apos;s headers first.</source>
        <translation>Installiere zuerst die Header deines Kernels.</translation>
    </message>
    <message>
        <source>{what}: its headers are missing.</source>
        <translation>{what}: Die Header des Kernels fehlen.</translation>
    </message>
    <message>
        <source>Build it; if that fails, {path} says why.</source>
        <translation>Baue es; wenn das nicht klappt, steht in {path}, warum.</translation>
    </message>
    <message>
        <source>It is on, and has yet to be told to accept the driver&apos;s key.</source>
        <translation>Es ist an und muss den Schlüssel des Treibers erst noch annehmen.</translation>
    </message>
    <message>
        <source>It is on, and does not accept the driver&apos;s key.</source>
        <translation>Es ist an und nimmt den Schlüssel des Treibers nicht an.</translation>
    </message>
    <message>
        <source>choose “Enroll MOK” in the blue menu and give that password</source>
        <translation>wähle im blauen Menü „Enroll MOK“ und gib dieses Passwort ein</translation>
    </message>
    <message>
        <source>Restart, {what}.</source>
        <translation>Starte neu, {what}.</translation>
    </message>
    <message>
        <source>Think of a password for it:</source>
        <translation>Denk dir dafür ein Passwort aus:</translation>
    </message>
    <message>
        <source>Then restart, {what}.</source>
        <translation>Starte danach neu, {what}.</translation>
    </message>
    <message>
        <source>Plug one in; EmojiCam can also film its synthetic actor:</source>
        <translation>Steck eine ein; EmojiCam kann auch seinen Schauspieler filmen:</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Es wurde keine gefunden.</translation>
    </message>
    <message>
        <source>Reinstall EmojiCam.</source>
        <translation>Installiere EmojiCam neu.</translation>
    </message>
    <message>
        <source>It cannot be loaded: {error}.</source>
        <translation>Es lässt sich nicht laden: {error}.</translation>
    </message>
    <message>
        <source>Close {programs} if EmojiCam gets no picture.</source>
        <translation>Schließ {programs}, falls EmojiCam kein Bild bekommt.</translation>
    </message>
    <message>
        <source>{name} is in use by {programs}.</source>
        <translation>{name} wird von {programs} benutzt.</translation>
    </message>
    <message>
        <source>{programs} is filming with one of the cameras.</source>
        <translation>{programs} filmt gerade mit einer der Kameras.</translation>
    </message>
    <message>
        <source>They do not run: {error}.</source>
        <translation>Sie laufen nicht: {error}.</translation>
    </message>
    <message>
        <source>({names} was tried too, but cannot be used.)</source>
        <translation>({names} wurde auch probiert, ist aber nicht zu gebrauchen.)</translation>
    </message>
    <message>
        <source>A face takes {ms} ms on the processor.{more}</source>
        <translation>Ein Gesicht braucht {ms} ms auf dem Prozessor.{more}</translation>
    </message>
    <message>
        <source>Close what keeps the processor busy, or ask for fewer pictures a second: emojicam run --fps 15</source>
        <translation>Schließ, was den Prozessor beschäftigt, oder nimm weniger Bilder pro Sekunde: emojicam run --fps 15</translation>
    </message>
    <message>
        <source>{what} That is too slow for 30 pictures a second.</source>
        <translation>{what} Das ist zu langsam für 30 Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but it cannot be used (CUDA).</source>
        <translation>Es gibt eine NVIDIA-Karte, aber sie ist nicht zu gebrauchen (CUDA).</translation>
    </message>
    <message>
        <source>EmojiCam is at its best on the processor. For the card as well, install NVIDIA&apos;s libraries:</source>
        <translation>Am besten läuft EmojiCam auf dem Prozessor. Für die Karte installiere außerdem die Bibliotheken von NVIDIA:</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver, or Mesa&apos;s.</source>
        <translation>Installiere den Treiber deiner Grafikkarte oder den von Mesa.</translation>
    </message>
    <message>
        <source>Install your graphics card&apos;s driver.</source>
        <translation>Installiere den Treiber deiner Grafikkarte.</translation>
    </message>
    <message>
        <source>There is none, so EmojiCam runs without its panel.</source>
        <translation>Es gibt keinen, deshalb läuft EmojiCam ohne sein Fenster.</translation>
    </message>
    <message>
        <source>Start it in a terminal:</source>
        <translation>Starte es in einem Terminal:</translation>
    </message>
    <message>
        <source>Install {names}.</source>
        <translation>Installiere {names}.</translation>
    </message>
    <message>
        <source>It cannot show EmojiCam&apos;s panel: {names} is missing.</source>
        <translation>Er kann das Fenster von EmojiCam nicht zeigen: {names} fehlt.</translation>
    </message>
    <message>
        <source>This desktop shows no icons of running programs.</source>
        <translation>Diese Arbeitsfläche zeigt keine Symbole laufender Programme.</translation>
    </message>
    <message>
        <source>Keep EmojiCam&apos;s panel open.</source>
        <translation>Lass das Fenster von EmojiCam offen.</translation>
    </message>
    <message>
        <source>Install GNOME&apos;s AppIndicator extension.</source>
        <translation>Installiere die GNOME-Erweiterung AppIndicator.</translation>
    </message>
    <message>
        <source>Then log out and in again, and switch on AppIndicator in Extensions.</source>
        <translation>Melde dich danach ab und wieder an und schalte AppIndicator unter „Erweiterungen“ ein.</translation>
    </message>
    <message>
        <source>GNOME shows no icons of running programs.</source>
        <translation>GNOME zeigt keine Symbole laufender Programme.</translation>
    </message>
    <message>
        <source>Only {n} GB free.</source>
        <translation>Nur noch {n} GB frei.</translation>
    </message>
    <message>
        <source>Make room before you record.</source>
        <translation>Schaffe Platz, bevor du aufnimmst.</translation>
    </message>
    <message>
        <source>This is Linux inside Windows (WSL), which has no cameras.</source>
        <translation>Das ist Linux in Windows (WSL), und darin gibt es keine Kameras.</translation>
    </message>
    <message>
        <source>{kernel} lacks the drivers for cameras.</source>
        <translation>{kernel} fehlen die Treiber für Kameras.</translation>
    </message>
    <message>
        <source>Install and run EmojiCam in Windows itself, with OBS Studio for its virtual camera.</source>
        <translation>Installiere und starte EmojiCam in Windows selbst, mit OBS Studio für die virtuelle Kamera.</translation>
    </message>
    <message>
        <source>{kernel} cannot load drivers (no CONFIG_MODULES), and a virtual camera takes one.</source>
        <translation>{kernel} kann keine Treiber laden (kein CONFIG_MODULES), und eine virtuelle Kamera braucht einen.</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras, real or virtual (no CONFIG_MEDIA_SUPPORT).</source>
        <translation>{kernel} wurde ohne Unterstützung für echte und virtuelle Kameras gebaut (kein CONFIG_MEDIA_SUPPORT).</translation>
    </message>
    <message>
        <source>{kernel} was built without support for cameras and cannot load drivers, so no virtual camera can exist while it runs (no CONFIG_MEDIA_SUPPORT, no CONFIG_MODULES).</source>
        <translation>{kernel} wurde ohne Unterstützung für Kameras gebaut und kann keine Treiber laden; solange es läuft, kann es keine virtuelle Kamera geben (kein CONFIG_MEDIA_SUPPORT, kein CONFIG_MODULES).</translation>
    </message>
    <message>
        <source>It is none of this system&apos;s own kernels: who set up this virtual machine or container chose it. Have it started with an ordinary kernel, such as that of Debian&apos;s package linux-image-amd64, or use EmojiCam on another computer.</source>
        <translation>Dieser Kernel gehört nicht zu diesem System: Wer die virtuelle Maschine oder den Container eingerichtet hat, hat ihn gewählt. Lass sie mit einem gewöhnlichen Kernel starten, etwa dem aus Debians Paket linux-image-amd64, oder benutze EmojiCam auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>This is a container; the drivers of {kernel} belong to the machine around it.</source>
        <translation>Das ist ein Container; die Treiber von {kernel} gehören dem Rechner drum herum.</translation>
    </message>
    <message>
        <source>Load v4l2loopback there, and start the container with its device, such as --device /dev/video10:</source>
        <translation>Lade v4l2loopback dort und starte den Container mit dessen Gerät, zum Beispiel --device /dev/video10:</translation>
    </message>
    <message>
        <source>{kernel} is running, but an update has replaced its drivers.</source>
        <translation>{kernel} läuft, aber eine Aktualisierung hat seine Treiber ersetzt.</translation>
    </message>
    <message>
        <source>The drivers of {kernel} are not here (/lib/modules/{kernel}).</source>
        <translation>Die Treiber von {kernel} sind nicht hier (/lib/modules/{kernel}).</translation>
    </message>
    <message>
        <source>Install OBS Studio 30 or later from obsproject.com.</source>
        <translation>Installiere OBS Studio 30 oder neuer von obsproject.com.</translation>
    </message>
    <message>
        <source>Start OBS&apos;s virtual camera once, allow what macOS asks for, then stop it:</source>
        <translation>Starte die virtuelle Kamera von OBS einmal, erlaube, wonach macOS fragt, und beende sie wieder:</translation>
    </message>
    <message>
        <source>It is missing; EmojiCam shows its pictures on OBS&apos;s virtual camera.</source>
        <translation>Es fehlt; EmojiCam zeigt seine Bilder auf der virtuellen Kamera von OBS.</translation>
    </message>
    <message>
        <source>OBS {version} is too old; EmojiCam needs 30 or later.</source>
        <translation>OBS {version} ist zu alt; EmojiCam braucht 30 oder neuer.</translation>
    </message>
    <message>
        <source>macOS waits for you to allow OBS&apos;s camera.</source>
        <translation>macOS wartet darauf, dass du die Kamera von OBS erlaubst.</translation>
    </message>
    <message>
        <source>OBS&apos;s camera has not been set up yet.</source>
        <translation>Die Kamera von OBS ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Allow OBS under “{where}” in the window that this opens:</source>
        <translation>Erlaube OBS unter „{where}“ in dem Fenster, das sich damit öffnet:</translation>
    </message>
    <message>
        <source>Open a terminal as administrator, and run emojicam doctor --fix there.</source>
        <translation>Öffne ein Terminal als Administrator und führe dort emojicam doctor --fix aus.</translation>
    </message>
    <message>
        <source>It takes an administrator, and neither sudo nor pkexec is here: run the commands as root yourself.</source>
        <translation>Dafür braucht es einen Administrator, und weder sudo noch pkexec ist da: Führe die Befehle selbst als root aus.</translation>
    </message>
    <message>
        <source>{command} failed (status {n}); the rest was not run.</source>
        <translation>{command} ist fehlgeschlagen (Status {n}); der Rest wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>This package cannot use cameras at all.</source>
        <translation>Dieses Paket kann gar keine Kameras benutzen.</translation>
    </message>
    <message>
        <source>Install it in another way.</source>
        <translation>Installiere es auf andere Weise.</translation>
    </message>
    <message>
        <source>It may not use cameras.</source>
        <translation>Es darf keine Kameras benutzen.</translation>
    </message>
    <message>
        <source>It may not see virtual cameras.</source>
        <translation>Es sieht keine virtuellen Kameras.</translation>
    </message>
    <message>
        <source>It gets its cameras from PipeWire, which may overlook a virtual one.</source>
        <translation>Es bekommt seine Kameras von PipeWire, das eine virtuelle übersehen kann.</translation>
    </message>
    <message>
        <source>If Firefox does not list {camera}, start EmojiCam, have PipeWire look again, and restart Firefox; or set media.webrtc.camera.allow-pipewire to false in about:config.</source>
        <translation>Wenn Firefox {camera} nicht anzeigt, starte EmojiCam, lass PipeWire neu suchen und starte Firefox neu; oder setze media.webrtc.camera.allow-pipewire in about:config auf false.</translation>
    </message>
    <message>
        <source>OBS Studio is installed, but its virtual camera is not registered.</source>
        <translation>OBS Studio ist installiert, aber seine virtuelle Kamera ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>In a terminal opened as administrator:</source>
        <translation>In einem Terminal, das als Administrator geöffnet ist:</translation>
    </message>
    <message>
        <source>OBS Studio, whose virtual camera EmojiCam uses, is missing.</source>
        <translation>OBS Studio, dessen virtuelle Kamera EmojiCam benutzt, fehlt.</translation>
    </message>
    <message>
        <source>Windows&apos; camera service is switched off: many programs see no camera then.</source>
        <translation>Der Kameradienst von Windows ist abgeschaltet: Viele Programme sehen dann keine Kamera.</translation>
    </message>
    <message>
        <source>Windows was told to bypass its camera service: only one program at a time gets a camera.</source>
        <translation>Windows soll seinen Kameradienst umgehen: So bekommt immer nur ein Programm eine Kamera.</translation>
    </message>
    <message>
        <source>Windows does not let programs use the camera.</source>
        <translation>Windows lässt Programme die Kamera nicht benutzen.</translation>
    </message>
    <message>
        <source>Switch on “Let desktop apps access your camera”:</source>
        <translation>Schalte „Desktop-Apps den Zugriff auf die Kamera erlauben“ ein:</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path}; name a file in a folder that you may write to.</source>
        <translation>{what}: Schreiben nach {path} ist nicht möglich; nimm eine Datei in einem Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>{what} cannot be written to {path} ({why}); name another file.</source>
        <translation>{what}: Schreiben nach {path} ist nicht möglich ({why}); nimm eine andere Datei.</translation>
    </message>
    <message>
        <source>reinstall EmojiCam to get its networks back</source>
        <translation>installiere EmojiCam neu, um seine Netze wiederzubekommen</translation>
    </message>
    <message>
        <source>{name} takes {ms} ms on {provider} and {cpu_ms} ms on the CPU: choose --provider cpu</source>
        <translation>{name} braucht {ms} ms auf {provider} und {cpu_ms} ms auf der CPU: Nimm die CPU (--provider cpu)</translation>
    </message>
    <message>
        <source>the network {path} is missing or cannot be read: {remedy}</source>
        <translation>das Netz {path} fehlt oder ist nicht lesbar: {remedy}</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>nimm eine andere Datei</translation>
    </message>
    <message>
        <source>name an ONNX file that ONNX Runtime knows</source>
        <translation>nimm eine ONNX-Datei, die ONNX Runtime kennt</translation>
    </message>
    <message>
        <source>the list of networks {path} cannot be read ({error}): {remedy}</source>
        <translation>die Liste der Netze {path} ist nicht lesbar ({error}): {remedy}</translation>
    </message>
    <message>
        <source>the network {name} is not described in {path}: {remedy}</source>
        <translation>das Netz {name} ist in {path} nicht beschrieben: {remedy}</translation>
    </message>
    <message>
        <source>the network {path} is damaged (its checksum is not the one in MANIFEST.toml): {remedy}</source>
        <translation>das Netz {path} ist beschädigt (seine Prüfsumme ist nicht die in MANIFEST.toml): {remedy}</translation>
    </message>
    <message>
        <source>there is no provider {name}: choose auto, {names}</source>
        <translation>{name} gibt es nicht als Recheneinheit: Wähle auto, {names}</translation>
    </message>
    <message>
        <source>the network {name} cannot be loaded ({error}): {remedy}</source>
        <translation>das Netz {name} lässt sich nicht laden ({error}): {remedy}</translation>
    </message>
    <message>
        <source>{name} runs on {provider}, for {wanted} is not available: install its driver and runtime, or choose auto</source>
        <translation>{name} läuft auf {provider}, denn {wanted} ist nicht da: Installiere Treiber und Laufzeit dafür, oder wähle auto</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535, not {port}: say http, or http:8091.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535, nicht {port}: Schreib http oder http:8091.</translation>
    </message>
    <message>
        <source>There is no sink {name}: choose virtualcam, http, pipewire, null, or a file ending in .mp4 or .webm.</source>
        <translation>Den Ausgang {name} gibt es nicht: Wähle virtualcam, http, pipewire, null oder eine Datei, die auf .mp4 oder .webm endet.</translation>
    </message>
    <message>
        <source>{codec} cannot record {width}x{height} ({error}): try another size or type of file.</source>
        <translation>{codec} kann {width}x{height} nicht aufnehmen ({error}): Nimm eine andere Größe oder eine andere Art von Datei.</translation>
    </message>
    <message>
        <source>{name} was opened for pictures of {width}x{height} and got one of {w}x{h}: start it anew.</source>
        <translation>{name} wurde für Bilder von {width}x{height} geöffnet und bekam eines von {w}x{h}: Starte es neu.</translation>
    </message>
    <message>
        <source>The animated picture</source>
        <translation>Das bewegte Bild</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}): record an .mp4 instead.</source>
        <translation>{path} lässt sich nicht schreiben ({error}): Nimm stattdessen ein .mp4 auf.</translation>
    </message>
    <message>
        <source>There is no virtual camera yet: {remedy}.</source>
        <translation>Es gibt noch keine virtuelle Kamera: {remedy}.</translation>
    </message>
    <message>
        <source>Another program is showing its pictures on {names}: close it, and start again.</source>
        <translation>Ein anderes Programm zeigt seine Bilder auf {names}: Schließ es und starte noch einmal.</translation>
    </message>
    <message>
        <source>There is no device {path}: see emojicam devices, or {remedy}.</source>
        <translation>Es gibt kein Gerät {path}: Siehe emojicam devices, oder {remedy}.</translation>
    </message>
    <message>
        <source>join the group video, with: sudo usermod -a -G video $USER</source>
        <translation>tritt der Gruppe video bei, mit: sudo usermod -a -G video $USER</translation>
    </message>
    <message>
        <source>Cannot open {path} ({error}): {remedy}.</source>
        <translation>{path} lässt sich nicht öffnen ({error}): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not a virtual camera: see emojicam devices, or {remedy}.</source>
        <translation>{path} ist keine virtuelle Kamera: Siehe emojicam devices, oder {remedy}.</translation>
    </message>
    <message>
        <source>{output} hangs: stop what uses it, or plug it in anew, to go on with it.</source>
        <translation>{output} hängt: Beende, was es benutzt, oder steck es neu ein, dann geht es damit weiter.</translation>
    </message>
    <message>
        <source>An output did not open in time; unplug or restart the device and try again.</source>
        <translation>Ein Ausgang hat sich nicht rechtzeitig geöffnet; zieh das Gerät ab oder starte es neu und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({error}); choose another output with --sink.</source>
        <translation>{name} lässt sich nicht öffnen ({error}); wähle mit --sink einen anderen Ausgang.</translation>
    </message>
    <message>
        <source>Cannot record to {name}: the name of a recording ends in {endings}.</source>
        <translation>{name} kann nicht aufgenommen werden: Der Name einer Aufnahme endet auf {endings}.</translation>
    </message>
    <message>
        <source>Cannot write to {name} ({error}): free space or record elsewhere.</source>
        <translation>{name} kann nicht geschrieben werden ({error}): Schaffe Platz oder nimm woanders auf.</translation>
    </message>
    <message>
        <source>{why} The clip has no sound.</source>
        <translation>{why} Der Clip hat keinen Ton.</translation>
    </message>
    <message>
        <source>The first {seconds} s are in {path}.</source>
        <translation>Die ersten {seconds} s sind in {path}.</translation>
    </message>
    <message>
        <source>No space was left for {name}: free some, or record to another disk.{more}</source>
        <translation>Für {name} ist kein Platz mehr: Schaffe welchen oder nimm auf einen anderen Datenträger auf.{more}</translation>
    </message>
    <message>
        <source>Recording {name} broke off ({error}): record to another disk or folder.{more}</source>
        <translation>Die Aufnahme {name} ist abgebrochen ({error}): Nimm auf einen anderen Datenträger oder in einen anderen Ordner auf.{more}</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>sie wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>There is nothing to replay yet: wait until your emoji has been seen for a moment.</source>
        <translation>Noch gibt es nichts zu behalten: Warte, bis dein Emoji einen Moment zu sehen war.</translation>
    </message>
    <message>
        <source>The replay cannot be saved to {path} ({error}): choose another folder.</source>
        <translation>Die letzten Sekunden lassen sich nicht nach {path} sichern ({error}): Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist: create it, or record somewhere else.</source>
        <translation>Den Ordner {path} gibt es nicht: Leg ihn an oder nimm woanders auf.</translation>
    </message>
    <message>
        <source>Another program is recording to {path}: choose another name.</source>
        <translation>Ein anderes Programm nimmt gerade nach {path} auf: Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a folder: give the recording a name of its own.</source>
        <translation>{path} ist ein Ordner: Gib der Aufnahme einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to a folder of your own.</source>
        <translation>Nach {path} kann nicht geschrieben werden ({error}): Nimm in einen deiner eigenen Ordner auf.</translation>
    </message>
    <message>
        <source>Cannot write to {path} ({error}): record to another folder.</source>
        <translation>Nach {path} kann nicht geschrieben werden ({error}): Nimm in einen anderen Ordner auf.</translation>
    </message>
    <message>
        <source>load v4l2loopback with: {command}</source>
        <translation>lade v4l2loopback mit: {command}</translation>
    </message>
    <message>
        <source>install OBS Studio 28 or later from obsproject.com, and do not start its own virtual camera</source>
        <translation>installiere OBS Studio 28 oder neuer von obsproject.com und starte dessen eigene virtuelle Kamera nicht</translation>
    </message>
    <message>
        <source>install OBS Studio 30 or later from obsproject.com, and start and stop its virtual camera once</source>
        <translation>installiere OBS Studio 30 oder neuer von obsproject.com und starte und beende dessen virtuelle Kamera einmal</translation>
    </message>
    <message>
        <source>{name} takes no more pictures ({error}): start EmojiCam again.</source>
        <translation>{name} nimmt keine Bilder mehr an ({error}): Starte EmojiCam neu.</translation>
    </message>
    <message>
        <source>{device} is being watched in the format {format}: close what uses it, and start again.</source>
        <translation>{device} wird gerade im Format {format} angesehen: Schließ, was sie benutzt, und starte noch einmal.</translation>
    </message>
    <message>
        <source>pyvirtualcam does not work here ({error}): use --sink http instead.</source>
        <translation>pyvirtualcam läuft hier nicht ({error}): Nimm stattdessen --sink http.</translation>
    </message>
    <message>
        <source>use --sink http instead</source>
        <translation>nimm stattdessen --sink http</translation>
    </message>
    <message>
        <source>Cannot become a {width}x{height} virtual camera ({why}): {remedy}.</source>
        <translation>Eine virtuelle Kamera von {width}x{height} ist nicht möglich ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>{name} at {seconds} s</source>
        <translation>{name} bei {seconds} s</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>None of {n} pictures shows a face well enough ({why}); {remedy}</source>
        <translation>Keines von {n} Bildern zeigt ein Gesicht gut genug ({why}); {remedy}</translation>
    </message>
    <message>
        <source>take one from the front, in even light, near enough that the face fills a third of it</source>
        <translation>nimm eines von vorn auf, in gleichmäßigem Licht, so nah, dass das Gesicht ein Drittel davon füllt</translation>
    </message>
    <message>
        <source>{name} shows {n} faces; say which with --face N, counted from the left, or --face largest.</source>
        <translation>{name} zeigt {n} Gesichter; nimm ein Foto, auf dem nur deines zu sehen ist.</translation>
    </message>
    <message>
        <source>{name} shows {n} faces, so there is no face {number}; give --face another.</source>
        <translation>{name} zeigt {n} Gesichter, also gibt es kein Gesicht {number}; nimm ein anderes.</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>abgewandt</translation>
    </message>
    <message>
        <source>head tipped back</source>
        <translation>Kopf im Nacken</translation>
    </message>
    <message>
        <source>head bowed</source>
        <translation>Kopf gesenkt</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>überbelichtet</translation>
    </message>
    <message>
        <source>lit from one side</source>
        <translation>nur von einer Seite beleuchtet</translation>
    </message>
    <message>
        <source>mouth covered</source>
        <translation>Mund verdeckt</translation>
    </message>
    <message>
        <source>eyes covered</source>
        <translation>Augen verdeckt</translation>
    </message>
    <message>
        <source>mouth wide open</source>
        <translation>Mund weit offen</translation>
    </message>
    <message>
        <source>eyes shut</source>
        <translation>Augen geschlossen</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>cannot write the persona {path} ({error}): choose a folder that you may write to</source>
        <translation>die Persona {path} lässt sich nicht speichern ({error}): Wähle einen Ordner, in den du schreiben darfst</translation>
    </message>
    <message>
        <source>{file} is not valid TOML ({error}): correct that line or make the persona anew</source>
        <translation>{file} ist kein gültiges TOML ({error}): Berichtige diese Zeile oder mach die Persona neu</translation>
    </message>
    <message>
        <source>{file} has an unknown section [{name}]: {hint}</source>
        <translation>{file} hat einen unbekannten Abschnitt [{name}]: {hint}</translation>
    </message>
    <message>
        <source>no persona {name}: {hint}; there are: {names}</source>
        <translation>es gibt keine Persona {name}: {hint}; es gibt: {names}</translation>
    </message>
    <message>
        <source>{error} What was recorded is kept as a film: {kept}.</source>
        <translation>{error} Das Aufgenommene bleibt als Film erhalten: {kept}.</translation>
    </message>
    <message>
        <source>make one with `emojicam enroll PHOTO --name {name}`</source>
        <translation>leg sie mit `emojicam enroll FOTO --name {name}` an</translation>
    </message>
    <message>
        <source>{file} has an unknown key {name}: {hint}</source>
        <translation>{file} hat ein unbekanntes Merkmal {name}: {hint}</translation>
    </message>
    <message>
        <source>{where} must be one of {choices}, got {value}: {hint}</source>
        <translation>{where} muss eines von {choices} sein, nicht {value}: {hint}</translation>
    </message>
    <message>
        <source>The network that draws clay has not learned this cut of hair and draws the nearest that it knows.</source>
        <translation>Das Netz, das „Knete“ zeichnet, hat diesen Haarschnitt nicht gelernt und zeichnet den ähnlichsten, den es kennt.</translation>
    </message>
    <message>
        <source>Stickers cannot be written to {folder} ({error}); choose a folder that you may write to.</source>
        <translation>Sticker können nicht nach {folder} geschrieben werden ({error}); wähle einen Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>there is no persona file {path}: check the path, or copy a stock persona and change it</source>
        <translation>es gibt keine Datei {path} mit einer Persona: Prüfe den Pfad, oder kopiere eine der mitgelieferten Personas und ändere sie</translation>
    </message>
    <message>
        <source>{what}; the style clay is sharpest with it, classic does not need it.</source>
        <translation>{what}; mit ihm ist der Stil „Knete“ am schärfsten, „Klassisch“ braucht es nicht.</translation>
    </message>
    <message>
        <source>{path} is not a text file: a persona is a TOML file in UTF-8</source>
        <translation>{path} ist keine Textdatei: Eine Persona ist eine TOML-Datei in UTF-8</translation>
    </message>
    <message>
        <source>cannot read the persona {path} ({error}): check the path</source>
        <translation>die Persona {path} ist nicht lesbar ({error}): Prüfe den Pfad</translation>
    </message>
    <message>
        <source>{file} has no `schema`: a persona file begins with `schema = {n}`</source>
        <translation>{file} hat kein `schema`: Die Datei einer Persona beginnt mit `schema = {n}`</translation>
    </message>
    <message>
        <source>{file} has schema {found} but this program reads schema {known}: update EmojiCam or make the persona anew</source>
        <translation>{file} hat Schema {found}, aber dieses Programm liest Schema {known}: Aktualisiere EmojiCam oder mach die Persona neu</translation>
    </message>
    <message>
        <source>{file}: {name} must be a section of traits, got {value}: write [{name}] on a line of its own</source>
        <translation>{file}: {name} muss ein Abschnitt mit Merkmalen sein, nicht {value}: Schreib [{name}] in eine eigene Zeile</translation>
    </message>
    <message>
        <source>{where} must be {kind}, got {value}: correct it or remove the line</source>
        <translation>{where} muss {kind} sein, nicht {value}: Berichtige oder entferne die Zeile</translation>
    </message>
    <message>
        <source>{where} must be {n} numbers in brackets, or []: calibrate anew or remove the line</source>
        <translation>{where} muss aus {n} Zahlen in Klammern bestehen, oder []: Lern das Gesicht neu oder entferne die Zeile</translation>
    </message>
    <message>
        <source>{where} must be a colour like &quot;#ffcc00&quot;, got {value}: six hexadecimal digits after the #</source>
        <translation>{where} muss eine Farbe wie &quot;#ffcc00&quot; sein, nicht {value}: sechs hexadezimale Ziffern nach dem #</translation>
    </message>
    <message>
        <source>{where} must be in {low}..{high}, got {value}: choose a number in that range</source>
        <translation>{where} muss in {low}..{high} liegen, nicht bei {value}: Wähle eine Zahl in diesem Bereich</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>meinst du {name}?</translation>
    </message>
    <message>
        <source>remove it, or see the stock personas for what there is</source>
        <translation>entferne es, oder sieh in den mitgelieferten Personas nach, was es gibt</translation>
    </message>
    <message>
        <source>There is no photo {path}; check its name and folder.</source>
        <translation>Es gibt kein Foto {path}; prüfe Namen und Ordner.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({error}); name another.</source>
        <translation>Der Ordner {path} ist nicht lesbar ({error}); nimm einen anderen.</translation>
    </message>
    <message>
        <source>There is no photo in the folder {path}; name one with JPEG, PNG, WebP or HEIC files.</source>
        <translation>Im Ordner {path} ist kein Foto; nimm einen mit JPEG-, PNG-, WebP- oder HEIC-Dateien.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels, too small to hold a face; use a larger photo.</source>
        <translation>{path} hat {width}x{height} Pixel, zu wenig für ein Gesicht; nimm ein größeres Foto.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the photos in it.</source>
        <translation>{path} ist ein Ordner; nimm die Fotos darin.</translation>
    </message>
    <message>
        <source>{path} is a device, not a photo; name a file.</source>
        <translation>{path} ist ein Gerät, kein Foto; nimm eine Datei.</translation>
    </message>
    <message>
        <source>{path} is empty; copy or take the photo anew.</source>
        <translation>{path} ist leer; kopiere das Foto neu oder nimm es neu auf.</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>neither a photo nor a film that can be read</source>
        <translation>weder ein lesbares Foto noch ein lesbarer Film</translation>
    </message>
    <message>
        <source>{path} is {what}; look at it in another program, or save it anew as JPEG or PNG.</source>
        <translation>{path} ist {what}; sieh es dir in einem anderen Programm an oder speichere es neu als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>{path} has {width}x{height} pixels, more than a photo has; save it smaller and try again.</source>
        <translation>{path} hat {width}x{height} Pixel, mehr als ein Foto hat; speichere es kleiner und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>A name has 1 to {n} letters.</source>
        <translation>Ein Name hat 1 bis {n} Buchstaben.</translation>
    </message>
    <message>
        <source>{name} cannot be a name: choose one of letters, digits and blanks.</source>
        <translation>{name} kann kein Name sein: Nimm einen aus Buchstaben, Ziffern und Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a persona {name} already: choose another name.</source>
        <translation>Es gibt schon eine Persona {name}: Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and keeps its name: duplicate it and rename the copy.</source>
        <translation>{name} gehört zu EmojiCam und behält den Namen: Verdopple die Persona und benenne die Kopie um.</translation>
    </message>
    <message>
        <source>{name} comes with EmojiCam and stays.</source>
        <translation>{name} gehört zu EmojiCam und bleibt.</translation>
    </message>
    <message>
        <source>{name} cannot be deleted ({why}): delete {path} yourself.</source>
        <translation>{name} lässt sich nicht löschen ({why}): Lösche {path} selbst.</translation>
    </message>
    <message>
        <source>{name} cannot be renamed ({error}): choose another name.</source>
        <translation>{name} lässt sich nicht umbenennen ({error}): Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The style {style} is not drawn by the {renderer}: only --style clay is.</source>
        <translation>Der Stil {style} wird nicht von {renderer} gezeichnet: Nur „Knete“ wird es.</translation>
    </message>
    <message>
        <source>{driver} is no graphics card but a program on the processor, too slow for a call; --renderer studio has it draw all the same.</source>
        <translation>{driver} ist keine Grafikkarte, sondern ein Programm auf dem Prozessor, zu langsam für einen Anruf; mit --renderer studio zeichnet es trotzdem.</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}</source>
        <translation>Im Stil „Klassisch“ gezeichnet, nicht „Knete“.  {why}</translation>
    </message>
    <message>
        <source>Drawn in the style classic, not clay.  {why}  And the network takes {ms} ms a picture here.</source>
        <translation>Im Stil „Klassisch“ gezeichnet, nicht „Knete“.  {why}  Und das Netz braucht hier {ms} ms für ein Bild.</translation>
    </message>
    <message>
        <source>Clay is drawn by a network in {ms} ms.  {why}</source>
        <translation>„Knete“ wird von einem Netz in {ms} ms gezeichnet.  {why}</translation>
    </message>
    <message>
        <source>The backdrop {path} is not a picture; choose a PNG or JPEG file.</source>
        <translation>Der Hintergrund {path} ist kein Bild; wähle eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>The backdrop {path} cannot be read ({error}); use #rrggbb, one of {names}, a picture, or {blur} for your room.</source>
        <translation>Der Hintergrund {path} ist nicht lesbar ({error}); nimm #rrggbb, eines von {names}, ein Bild, oder {blur} für dein Zimmer.</translation>
    </message>
    <message>
        <source>The studio is closed: open another one.</source>
        <translation>Das Studio ist geschlossen: Öffne ein neues.</translation>
    </message>
    <message>
        <source>The graphics driver does not answer for {seconds} s: restart the machine, or choose --style classic, which needs none.</source>
        <translation>Der Grafiktreiber antwortet seit {seconds} s nicht: Starte den Rechner neu, oder wähle den Stil „Klassisch“, der keinen braucht.</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error}): reinstall EmojiCam.</source>
        <translation>Die Grafikbibliothek moderngl lässt sich nicht laden ({error}): Installiere EmojiCam neu.</translation>
    </message>
    <message>
        <source>The graphics library moderngl cannot be loaded ({error})</source>
        <translation>Die Grafikbibliothek moderngl lässt sich nicht laden ({error})</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver, or Mesa&apos;s with `apt install libgl1 libegl1 libgl1-mesa-dri`</source>
        <translation>installiere den Treiber deiner Grafikkarte oder den von Mesa mit `apt install libgl1 libegl1 libgl1-mesa-dri`</translation>
    </message>
    <message>
        <source>install your graphics card&apos;s driver</source>
        <translation>installiere den Treiber deiner Grafikkarte</translation>
    </message>
    <message>
        <source>restart the machine</source>
        <translation>starte den Rechner neu</translation>
    </message>
    <message>
        <source>a driver without a name</source>
        <translation>ein Treiber ohne Namen</translation>
    </message>
    <message>
        <source>if that happens again, restart the machine, or choose --style classic, which needs no driver</source>
        <translation>wenn das noch einmal geschieht, starte den Rechner neu, oder wähle den Stil „Klassisch“, der keinen Treiber braucht</translation>
    </message>
    <message>
        <source>The graphics driver {name} gave up drawing ({why}): {remedy}.</source>
        <translation>Der Grafiktreiber {name} hat das Zeichnen aufgegeben ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>{remedy}, or choose --style classic, which needs none</source>
        <translation>{remedy}, oder wähle den Stil „Klassisch“, der keinen braucht</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why}): {remedy}.</source>
        <translation>OpenGL {version} ist hier nicht zu haben ({why}): {remedy}.</translation>
    </message>
    <message>
        <source>OpenGL {version} cannot be had here ({why})</source>
        <translation>OpenGL {version} ist hier nicht zu haben ({why})</translation>
    </message>
    <message>
        <source>The network that draws clay failed ({error}): choose --style classic.</source>
        <translation>Das Netz, das „Knete“ zeichnet, ist gescheitert ({error}): Wähle den Stil „Klassisch“.</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>sein Bild ist leer</translation>
    </message>
    <message>
        <source>The graphics driver {name} cannot draw clay ({what}): {remedy}.</source>
        <translation>Der Grafiktreiber {name} kann „Knete“ nicht zeichnen ({what}): {remedy}.</translation>
    </message>
    <message>
        <source>There is no reaction {name}; there are {names}.</source>
        <translation>Die Reaktion {name} gibt es nicht; es gibt {names}.</translation>
    </message>
    <message>
        <source>The style was changed in the middle.  {why}</source>
        <translation>Der Stil wurde mittendrin gewechselt.  {why}</translation>
    </message>
    <message>
        <source>The drawing library skia cannot be loaded ({error}): install the system&apos;s OpenGL libraries, on Debian and Ubuntu with `apt install libgl1 libegl1 libexpat1`.</source>
        <translation>Die Zeichenbibliothek skia lässt sich nicht laden ({error}): Installiere die OpenGL-Bibliotheken des Systems, auf Debian und Ubuntu mit `apt install libgl1 libegl1 libexpat1`.</translation>
    </message>
    <message>
        <source>A sticker does not fit into the {bytes} bytes of a {kind} file; leave that sticker out.</source>
        <translation>Ein Sticker passt nicht in die {bytes} Bytes einer {kind}-Datei; lass ihn weg.</translation>
    </message>
    <message>
        <source>There is no sticker {name}; there are {names}.</source>
        <translation>Den Sticker {name} gibt es nicht; es gibt {names}.</translation>
    </message>
    <message>
        <source>The sticker</source>
        <translation>Der Sticker</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Die Einstellungen</translation>
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
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>Die erste, die geht</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>benutzt von {names}</translation>
    </message>
    <message>
        <source>An actor, no camera</source>
        <translation>Ein Schauspieler, keine Kamera</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>Wähle in Zoom, Meet oder Teams die Kamera EmojiCam.</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Virtuelle Kamera</translation>
    </message>
    <message>
        <source>Where clips go</source>
        <translation>Wohin Clips kommen</translation>
    </message>
    <message>
        <source>What a clip is</source>
        <translation>Was ein Clip ist</translation>
    </message>
    <message>
        <source>Film, MP4</source>
        <translation>Film, MP4</translation>
    </message>
    <message>
        <source>Film, WebM</source>
        <translation>Film, WebM</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>Bewegtes WebP</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Bewegtes GIF</translation>
    </message>
    <message>
        <source>With the sound of your microphone</source>
        <translation>Mit dem Ton deines Mikrofons</translation>
    </message>
    <message>
        <source>It is open only while a clip is recorded.</source>
        <translation>Es ist nur offen, während ein Clip aufgenommen wird.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>When this window is closed</source>
        <translation>Beim Schließen dieses Fensters</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Less motion in this window</source>
        <translation>Weniger Bewegung in diesem Fenster</translation>
    </message>
    <message>
        <source>The first steps again</source>
        <translation>Die ersten Schritte noch einmal</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Tasten, die in jedem Programm gelten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Another program has some of these keys. Once it lets go, switch this off and on again.</source>
        <translation>Ein anderes Programm hat einige dieser Tasten. Gibt es sie frei, so schalte dies aus und wieder ein.</translation>
    </message>
    <message>
        <source>Here the desktop gives no such keys. In its own settings bind keys to these commands:</source>
        <translation>Hier bietet der Desktop solche Tasten nicht. Belege in seinen Einstellungen Tasten mit diesen Befehlen:</translation>
    </message>
    <message>
        <source>Choose them in your desktop&apos;s settings.</source>
        <translation>Wähle sie in den Einstellungen deines Desktops.</translation>
    </message>
    <message>
        <source>Asking for the keys. Your desktop may ask you which.</source>
        <translation>Fragt nach den Tasten. Dein Desktop will vielleicht von dir wissen, welche.</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>ein anderes Programm hat sie</translation>
    </message>
    <message>
        <source>Your system gives no such keys now. A program that binds keys to commands can use these:</source>
        <translation>Dein System gibt jetzt keine solchen Tasten. Ein Programm, das Tasten mit Befehlen belegt, kann diese nehmen:</translation>
    </message>
    <message>
        <source>EmojiCam, among your videos</source>
        <translation>EmojiCam, bei deinen Videos</translation>
    </message>
    <message>
        <source>Animated pictures have no sound.</source>
        <translation>Animierte Bilder haben keinen Ton.</translation>
    </message>
    <message>
        <source>Your system asks for it.</source>
        <translation>Dein System verlangt es.</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>React to my expressions</source>
        <translation>Auf meine Miene reagieren</translation>
    </message>
    <message>
        <source>Hearts for a smile that is held, steam for anger, and the like</source>
        <translation>Herzen für ein Lächeln, das anhält, Dampf für Ärger und Ähnliches</translation>
    </message>
    <message>
        <source>React, for others to see</source>
        <translation>Reagieren, für andere sichtbar</translation>
    </message>
    <message>
        <source>A click copies one; pull it into a chat, or save all of them.</source>
        <translation>Ein Klick kopiert einen; zieh ihn in einen Chat oder sichere alle.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle sichern</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>Sticker von dir</translation>
    </message>
    <message>
        <source>Copies this sticker</source>
        <translation>Kopiert diesen Sticker</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Kopiert: {name}</translation>
    </message>
    <message>
        <source>Where should the stickers go?</source>
        <translation>Wohin sollen die Sticker?</translation>
    </message>
    <message>
        <source>{count} stickers are in {name}</source>
        <translation>{count} Sticker sind in {name}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open EmojiCam</source>
        <translation>EmojiCam öffnen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Sofort verbergen</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Letzte 10 s sichern</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which camera sees you?</source>
        <translation>Welche Kamera sieht dich?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Meet your emoji</source>
        <translation>Das ist dein Emoji</translation>
    </message>
    <message>
        <source>Be seen</source>
        <translation>Lass dich sehen</translation>
    </message>
    <message>
        <source>Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks.</source>
        <translation>Nur für diese Seite gefilmt; nichts wird behalten. Später filmt EmojiCam nur, solange jemand zusieht.</translation>
    </message>
    <message>
        <source>A few taps, and it is you. All of it can be changed later.</source>
        <translation>Ein paar Klicks, und du bist es. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>Wähle in Zoom, Meet oder Teams die Kamera EmojiCam.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Erste Schritte überspringen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make my emoji</source>
        <translation>Mein Emoji machen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>benutzt von {names}</translation>
    </message>
    <message>
        <source>An actor</source>
        <translation>Ein Schauspieler</translation>
    </message>
    <message>
        <source>No camera can be used now: plug one in, or close what uses it.</source>
        <translation>Gerade ist keine Kamera frei: Schließ eine an, oder beende, was sie benutzt.</translation>
    </message>
    <message>
        <source>Choose who is nearest to you; the next step makes it you.</source>
        <translation>Wähle, wer dir am nächsten kommt; der nächste Schritt macht dich daraus.</translation>
    </message>
    <message>
        <source>From photos of you only numbers are kept, and the photos never leave this computer.</source>
        <translation>Von deinen Fotos bleiben nur Zahlen, und die Fotos verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Or choose who is nearest to you:</source>
        <translation>Oder wähle, wer dir am nächsten kommt:</translation>
    </message>
    <message>
        <source>One moment: the camera is waking up …</source>
        <translation>Einen Moment: Die Kamera wacht auf …</translation>
    </message>
    <message>
        <source>No camera is chosen. Go back to choose one, or drop photos here.</source>
        <translation>Es ist keine Kamera gewählt. Geh zurück und wähle eine, oder zieh Fotos hierher.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Einen Moment: Dein Emoji wacht auf …</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Dein Foto</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>How light</source>
        <translation>Wie hell</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>Farbe als #rrggbb</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it.</source>
        <translation>In Zoom und Meet öffnet der Pfeil neben der Kamerataste die Liste der Kameras: EmojiCam steht darin.</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Camera on</source>
        <translation>Kamera an</translation>
    </message>
    <message>
        <source>Show your emoji to others, or let the camera go (Ctrl+E)</source>
        <translation>Dein Emoji zeigen oder die Kamera freigeben (Strg+E)</translation>
    </message>
    <message>
        <source>Record a clip (Ctrl+R)</source>
        <translation>Einen Clip aufnehmen (Strg+R)</translation>
    </message>
    <message>
        <source>Keep the last ten seconds as a clip (Ctrl+L)</source>
        <translation>Die letzten zehn Sekunden als Clip sichern (Strg+L)</translation>
    </message>
    <message>
        <source>Hide your emoji at once (Ctrl+B)</source>
        <translation>Dein Emoji sofort verbergen (Strg+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Last 10 s</source>
        <translation>Letzte 10 s</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Sofort verbergen</translation>
    </message>
    <message>
        <source>See yourself as in a mirror; others never do</source>
        <translation>Dich wie im Spiegel sehen; andere nie</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Einen Moment: Dein Emoji wacht auf …</translation>
    </message>
    <message>
        <source>Stop {time}</source>
        <translation>Stopp {time}</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Aufnahme {time}</translation>
    </message>
    <message>
        <source>Recording {time}, microphone on</source>
        <translation>Aufnahme {time}, Mikrofon an</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Brauen</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Mund</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haare</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Bart</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Brille</translation>
    </message>
    <message>
        <source>Headwear</source>
        <translation>Kopfbedeckung</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>Ohrringe</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <translation>Rosige Wangen</translation>
    </message>
    <message>
        <source>Freckles</source>
        <translation>Sommersprossen</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>Kühl bis warm</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>Altersfalten</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Wangen</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Ohren</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Schläfen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Eye colour</source>
        <translation>Augenfarbe</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>Wimpern</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Nasenrücken</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>Fülle</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Oberlippe</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Unterlippe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lighter strands</source>
        <translation>Hellere Strähnen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Arched</source>
        <translation>Geschwungen</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>Kantig</translation>
    </message>
    <message>
        <source>Bushy</source>
        <translation>Buschig</translation>
    </message>
    <message>
        <source>Swept</source>
        <translation>Schräg</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rund</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>Kahl</translation>
    </message>
    <message>
        <source>Buzz cut</source>
        <translation>Millimeterschnitt</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>Tolle</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Lockig</translation>
    </message>
    <message>
        <source>Afro</source>
        <translation>Afro</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>Bob</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Wellig</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Dutt</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>Pferdeschwanz</translation>
    </message>
    <message>
        <source>Braids</source>
        <translation>Zöpfe</translation>
    </message>
    <message>
        <source>Receding</source>
        <translation>Geheimratsecken</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>Pony</translation>
    </message>
    <message>
        <source>Pixie</source>
        <translation>Pixie</translation>
    </message>
    <message>
        <source>Topknot</source>
        <translation>Haarknoten</translation>
    </message>
    <message>
        <source>Coily</source>
        <translation>Krauses Haar</translation>
    </message>
    <message>
        <source>Cornrows</source>
        <translation>Cornrows</translation>
    </message>
    <message>
        <source>Locs</source>
        <translation>Locs</translation>
    </message>
    <message>
        <source>Pigtails</source>
        <translation>Zwei Zöpfe</translation>
    </message>
    <message>
        <source>Mohawk</source>
        <translation>Irokese</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Undercut</translation>
    </message>
    <message>
        <source>Slicked back</source>
        <translation>Zurückgekämmt</translation>
    </message>
    <message>
        <source>Shag</source>
        <translation>Stufig</translation>
    </message>
    <message>
        <source>Bald on top</source>
        <translation>Oben kahl</translation>
    </message>
    <message>
        <source>Long curls</source>
        <translation>Lange Locken</translation>
    </message>
    <message>
        <source>Short fringe</source>
        <translation>Kurz mit Pony</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Stoppeln</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>Schnurrbart</translation>
    </message>
    <message>
        <source>Goatee</source>
        <translation>Ziegenbart</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollbart</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>Chevron</translation>
    </message>
    <message>
        <source>Mutton chops</source>
        <translation>Koteletten</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Rundbart</translation>
    </message>
    <message>
        <source>Soul patch</source>
        <translation>Fliege</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Eckig</translation>
    </message>
    <message>
        <source>Aviator</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Cat-eye</source>
        <translation>Katzenauge</translation>
    </message>
    <message>
        <source>Half-rim</source>
        <translation>Halbrand</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Sonnenbrille</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>Browline</source>
        <translation>Browline</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>Übergroß</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Kappe</translation>
    </message>
    <message>
        <source>Beanie</source>
        <translation>Mütze</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Kopftuch</translation>
    </message>
    <message>
        <source>Turban</source>
        <translation>Turban</translation>
    </message>
    <message>
        <source>Hijab</source>
        <translation>Hidschab</translation>
    </message>
    <message>
        <source>Sun hat</source>
        <translation>Sonnenhut</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>Helm</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>Stirnband</translation>
    </message>
    <message>
        <source>Stud</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Hoop</source>
        <translation>Creole</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Hänger</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>T-Shirt</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>Kapuzenpulli</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Hemd</translation>
    </message>
    <message>
        <source>Turtleneck</source>
        <translation>Rollkragen</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>Blazer</translation>
    </message>
    <message>
        <source>Tank top</source>
        <translation>Trägerhemd</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Knete</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Mein Zimmer</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Morgenrot</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagune</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Wiese</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Flieder</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphit</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Wartet auf die Kamera</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Angeekelt</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>Ängstlich</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Fröhlich</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Überrascht</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Look into the camera, your face at ease.</source>
        <translation>Schau in die Kamera, das Gesicht entspannt.</translation>
    </message>
    <message>
        <source>Smile as broadly as you like to.</source>
        <translation>Lächle so breit, wie du magst.</translation>
    </message>
    <message>
        <source>Open your mouth wide.</source>
        <translation>Öffne den Mund weit.</translation>
    </message>
    <message>
        <source>Raise your brows.</source>
        <translation>Zieh die Brauen hoch.</translation>
    </message>
    <message>
        <source>Frown: pull your brows together.</source>
        <translation>Stirn runzeln: Zieh die Brauen zusammen.</translation>
    </message>
    <message>
        <source>Shut your eyes and count to three.</source>
        <translation>Schließ die Augen und zähle bis drei.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ein oder aus</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Sofort leer</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <translation>Aufnehmen oder anhalten</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Die letzten 10 s behalten</translation>
    </message>
</context>
<context>
    <name>_Disc</name>
    <message>
        <source>Colour wheel</source>
        <translation>Farbrad</translation>
    </message>
    <message>
        <source>Left and right change the hue, up and down how strong it is.</source>
        <translation>Links und rechts ändern den Ton, oben und unten die Kraft.</translation>
    </message>
</context>
</TS>
