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
        <source>Clay needs a graphics card; on this computer Classic is drawn instead.</source>
        <translation>Knete braucht eine Grafikkarte; auf diesem Computer wird stattdessen Klassisch gezeichnet.</translation>
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
        <translation>Personen</translation>
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
        <translation>Eine Person ist eine Liste von Zahlen: Kein Foto wird aufbewahrt.</translation>
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
        <translation>Wie heißt diese Person?</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>Eine Person importieren</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>Diese Person exportieren</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Gesichert als {name}</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>{name} löschen? Das lässt sich nicht rückgängig machen.</translation>
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
        <translation>Ein Klick kopiert einen; ziehen Sie ihn in einen Chat oder sichern Sie alle.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle sichern</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>Sticker von Ihnen</translation>
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
        <translation>Person</translation>
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
        <translation>Personen</translation>
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
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
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
