<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Checkup</name>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>EmojiCam can be a camera here.</source>
        <translation>EmojiCam peut être une caméra ici.</translation>
    </message>
    <message>
        <source>These commands will be run, as an administrator where they ask for it:</source>
        <translation>Ces commandes seront exécutées, en administrateur si nécessaire :</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Should EmojiCam go on?</source>
        <translation>EmojiCam doit-il continuer ?</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; the icon in the tray brings this window back.</source>
        <translation>Votre caméra continue pendant les appels ; l’icône de la barre ramène cette fenêtre.</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; this window is made small.</source>
        <translation>Votre caméra continue pendant les appels ; cette fenêtre est réduite.</translation>
    </message>
    <message>
        <source>You are asked only once.</source>
        <translation>On ne vous le demande qu’une fois.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back: what you changed is kept</source>
        <translation>Retour : vos changements sont gardés</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>N’importe quelle couleur</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Kept as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>How it is going</source>
        <translation>Comment ça se passe</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>{n} images par seconde</translation>
    </message>
    <message>
        <source>{n} ms behind you</source>
        <translation>{n} ms de retard sur vous</translation>
    </message>
    <message>
        <source>read by {where}, drawn by {drawer}</source>
        <translation>lu par {where}, dessiné par {drawer}</translation>
    </message>
    <message>
        <source>seen by {names}</source>
        <translation>vu par {names}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Apprendre mon visage</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Oublier ce qui a été appris</translation>
    </message>
    <message>
        <source>Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and goes as far as you do.</source>
        <translation>Votre visage au repos, puis cinq expressions, 15 secondes en tout : ensuite votre emoji se repose quand vous vous reposez, et va aussi loin que vous.</translation>
    </message>
    <message>
        <source>Only numbers are kept, with your persona; no picture is.</source>
        <translation>Seuls des nombres sont gardés, avec votre personnage ; aucune image.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Ce qui est déjà fait</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Passer celle-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>The camera does not see your face from the front.</source>
        <translation>La caméra ne voit pas votre visage de face.</translation>
    </message>
    <message>
        <source>The camera did not see your face at rest: sit before it, in the light, and try again.</source>
        <translation>La caméra n&apos;a pas vu votre visage au repos : placez-vous devant elle, à la lumière, et réessayez.</translation>
    </message>
    <message>
        <source>Learned, and kept with {name}.</source>
        <translation>Appris et gardé avec {name}.</translation>
    </message>
    <message>
        <source>{name} knows your face already.</source>
        <translation>{name} connaît déjà votre visage.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Activez-le d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Your room, blurred</source>
        <translation>Votre pièce, floue</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Une couleur à vous</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Une image à vous</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>How strongly you express yourself</source>
        <translation>La force de vos expressions</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Apprendre mon visage</translation>
    </message>
    <message>
        <source>15 seconds, once</source>
        <translation>15 secondes, une seule fois</translation>
    </message>
    <message>
        <source>A picture for the backdrop</source>
        <translation>Une image pour l’arrière-plan</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.</source>
        <translation>Votre pièce et vos épaules, avec votre emoji pour tête. Les visages des autres sont cachés aussi.</translation>
    </message>
    <message>
        <source>Only your emoji, before a blur of your room.</source>
        <translation>Seulement votre emoji, devant votre pièce floutée.</translation>
    </message>
    <message>
        <source>Nothing of your camera is shown: only your emoji, before the backdrop.</source>
        <translation>Rien de votre caméra n’est montré : seulement votre emoji devant l’arrière-plan.</translation>
    </message>
    <message>
        <source>Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown.</source>
        <translation>Les visages sont d’abord retirés, puis tout est flouté. Tant que ce n’est pas certain, un fond uni est affiché.</translation>
    </message>
    <message>
        <source>Clay needs a graphics card; on this computer Classic is drawn instead.</source>
        <translation>L’argile demande une carte graphique ; sur cet ordinateur, Classique est dessiné à la place.</translation>
    </message>
    <message>
        <source>Sculpted in soft clay, under a studio light.</source>
        <translation>Modelé en argile douce, sous une lumière de studio.</translation>
    </message>
    <message>
        <source>Glossy and crisp, on any computer.</source>
        <translation>Brillant et net, sur tout ordinateur.</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>Preview of what others see</source>
        <translation>Aperçu de ce que voient les autres</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Your mood: {mood}</source>
        <translation>Votre humeur : {mood}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Personas</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Skin, hair, glasses and all the rest</source>
        <translation>Peau, cheveux, lunettes et tout le reste</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>A persona is a list of numbers: no photograph is kept.</source>
        <translation>Un personnage est une liste de nombres : aucune photo n’est gardée.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>What is this persona called?</source>
        <translation>Comment s’appelle ce personnage ?</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>Importer un personnage</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>Exporter ce personnage</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>Supprimer {name} ? C’est définitif.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>You, as the camera sees you</source>
        <translation>Vous, tel que la caméra vous voit</translation>
    </message>
    <message>
        <source>Counts down from three first; Escape stops it.</source>
        <translation>Compte d’abord à rebours à partir de trois ; Échap arrête.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Choose photos of you</source>
        <translation>Choisir des photos de vous</translation>
    </message>
    <message>
        <source>One to five, or drop them here: your face from the front, in good light.</source>
        <translation>Une à cinq, ou déposez-les ici : votre visage de face, bien éclairé.</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>Photo {n}</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>{name} : prise.</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation>Photos de vous</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Looking at you …</source>
        <translation>Je vous regarde …</translation>
    </message>
    <message>
        <source>Look into the camera. Escape stops it.</source>
        <translation>Regardez la caméra. Échap arrête.</translation>
    </message>
    <message>
        <source>Five are enough: make your emoji of them.</source>
        <translation>Cinq suffisent : créez votre emoji.</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Hearts</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confettis</translation>
    </message>
    <message>
        <source>Tears</source>
        <translation>Larmes</translation>
    </message>
    <message>
        <source>Sweat drops</source>
        <translation>Gouttes de sueur</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Vapeur</translation>
    </message>
    <message>
        <source>Zzz</source>
        <translation>Zzz</translation>
    </message>
    <message>
        <source>Question marks</source>
        <translation>Points d’interrogation</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Pouce levé</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>Applaudissements</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>La première qui marche</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>utilisée par {names}</translation>
    </message>
    <message>
        <source>An actor, no camera</source>
        <translation>Un acteur, pas de caméra</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>Dans Zoom, Meet ou Teams, choisissez la caméra EmojiCam.</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Caméra virtuelle</translation>
    </message>
    <message>
        <source>Where clips go</source>
        <translation>Où vont les clips</translation>
    </message>
    <message>
        <source>What a clip is</source>
        <translation>Ce qu’est un clip</translation>
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
        <translation>WebP animé</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animé</translation>
    </message>
    <message>
        <source>With the sound of your microphone</source>
        <translation>Avec le son de votre micro</translation>
    </message>
    <message>
        <source>It is open only while a clip is recorded.</source>
        <translation>Il n’est ouvert que pendant l’enregistrement d’un clip.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Less motion in this window</source>
        <translation>Moins de mouvement dans cette fenêtre</translation>
    </message>
    <message>
        <source>The first steps again</source>
        <translation>Revoir les premiers pas</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Touches valables dans tous les programmes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Another program has some of these keys. Once it lets go, switch this off and on again.</source>
        <translation>Un autre programme utilise certaines de ces touches. Une fois qu’il les a libérées, désactivez puis réactivez ceci.</translation>
    </message>
    <message>
        <source>Here the desktop gives no such keys. In its own settings bind keys to these commands:</source>
        <translation>Ici le bureau n&apos;offre pas de telles touches. Dans ses propres réglages, associez des touches à ces commandes :</translation>
    </message>
    <message>
        <source>Choose them in your desktop&apos;s settings.</source>
        <translation>Choisissez-les dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>Asking for the keys. Your desktop may ask you which.</source>
        <translation>Demande des touches en cours. Votre bureau peut vous demander lesquelles.</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>Your system gives no such keys now. A program that binds keys to commands can use these:</source>
        <translation>Votre système ne donne pas de telles touches pour l’instant. Un programme qui associe des touches à des commandes peut utiliser celles-ci :</translation>
    </message>
    <message>
        <source>EmojiCam, among your videos</source>
        <translation>EmojiCam, parmi vos vidéos</translation>
    </message>
    <message>
        <source>Animated pictures have no sound.</source>
        <translation>Les images animées n’ont pas de son.</translation>
    </message>
    <message>
        <source>Your system asks for it.</source>
        <translation>Votre système le demande.</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>React to my expressions</source>
        <translation>Réagir à mes expressions</translation>
    </message>
    <message>
        <source>Hearts for a smile that is held, steam for anger, and the like</source>
        <translation>Des cœurs pour un sourire qui dure, de la vapeur pour la colère, etc.</translation>
    </message>
    <message>
        <source>React, for others to see</source>
        <translation>Réagir, visible par les autres</translation>
    </message>
    <message>
        <source>A click copies one; pull it into a chat, or save all of them.</source>
        <translation>Un clic en copie un ; faites-le glisser dans une discussion, ou enregistrez-les tous.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>Autocollants de vous</translation>
    </message>
    <message>
        <source>Copies this sticker</source>
        <translation>Copie cet autocollant</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copié : {name}</translation>
    </message>
    <message>
        <source>Where should the stickers go?</source>
        <translation>Où enregistrer les autocollants ?</translation>
    </message>
    <message>
        <source>{count} stickers are in {name}</source>
        <translation>{count} autocollants sont dans {name}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open EmojiCam</source>
        <translation>Ouvrir EmojiCam</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Allumée</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Masquer vite</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Garder les 10 dernières s</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which camera sees you?</source>
        <translation>Quelle caméra vous voit ?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Meet your emoji</source>
        <translation>Voici votre emoji</translation>
    </message>
    <message>
        <source>Be seen</source>
        <translation>Montrez-vous</translation>
    </message>
    <message>
        <source>Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks.</source>
        <translation>Filmé pour cette page seulement ; rien n’est conservé. Ensuite, EmojiCam ne filme que lorsque quelqu’un regarde.</translation>
    </message>
    <message>
        <source>A few taps, and it is you. All of it can be changed later.</source>
        <translation>Quelques clics, et c’est vous. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>Dans Zoom, Meet ou Teams, choisissez la caméra EmojiCam.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Passer les premiers pas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make my emoji</source>
        <translation>Créer mon emoji</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>utilisée par {names}</translation>
    </message>
    <message>
        <source>An actor</source>
        <translation>Un acteur</translation>
    </message>
    <message>
        <source>No camera can be used now: plug one in, or close what uses it.</source>
        <translation>Aucune caméra n’est libre : branchez-en une, ou fermez ce qui l’utilise.</translation>
    </message>
    <message>
        <source>Choose who is nearest to you; the next step makes it you.</source>
        <translation>Choisissez qui vous ressemble le plus ; l’étape suivante en fait vous.</translation>
    </message>
    <message>
        <source>From photos of you only numbers are kept, and the photos never leave this computer.</source>
        <translation>De vos photos, seuls des nombres sont gardés, et elles ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Or choose who is nearest to you:</source>
        <translation>Ou choisissez qui vous ressemble le plus :</translation>
    </message>
    <message>
        <source>One moment: the camera is waking up …</source>
        <translation>Un instant : la caméra se réveille …</translation>
    </message>
    <message>
        <source>No camera is chosen. Go back to choose one, or drop photos here.</source>
        <translation>Aucune caméra n’est choisie. Revenez en choisir une, ou déposez des photos ici.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Un instant : votre emoji se réveille …</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Votre photo</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>How light</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>Couleur en #rrggbb</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it.</source>
        <translation>Dans Zoom et Meet, la flèche à côté du bouton de la caméra ouvre la liste des caméras : EmojiCam s’y trouve.</translation>
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
        <translation>Caméra allumée</translation>
    </message>
    <message>
        <source>Show your emoji to others, or let the camera go (Ctrl+E)</source>
        <translation>Montrer votre emoji ou libérer la caméra (Ctrl+E)</translation>
    </message>
    <message>
        <source>Record a clip (Ctrl+R)</source>
        <translation>Enregistrer un clip (Ctrl+R)</translation>
    </message>
    <message>
        <source>Keep the last ten seconds as a clip (Ctrl+L)</source>
        <translation>Garder les dix dernières secondes en clip (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide your emoji at once (Ctrl+B)</source>
        <translation>Masquer votre emoji tout de suite (Ctrl+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Last 10 s</source>
        <translation>10 dernières s</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Masquer vite</translation>
    </message>
    <message>
        <source>See yourself as in a mirror; others never do</source>
        <translation>Se voir comme dans un miroir ; les autres jamais</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Autocollants</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Un instant : votre emoji se réveille …</translation>
    </message>
    <message>
        <source>Stop {time}</source>
        <translation>Arrêter {time}</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Enregistrement {time}</translation>
    </message>
    <message>
        <source>Recording {time}, microphone on</source>
        <translation>Enregistrement {time}, micro ouvert</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Yeux</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Sourcils</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nez</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Bouche</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cheveux</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Barbe</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Lunettes</translation>
    </message>
    <message>
        <source>Headwear</source>
        <translation>Couvre-chef</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>Boucles d’oreilles</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Vêtements</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Teint</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <translation>Joues roses</translation>
    </message>
    <message>
        <source>Freckles</source>
        <translation>Taches de rousseur</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>De froid à chaud</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>Rides</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Mâchoire</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Menton</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Joues</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Oreilles</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinaison</translation>
    </message>
    <message>
        <source>Eye colour</source>
        <translation>Couleur des yeux</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>Cils</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Rondeur</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Arête</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Lèvre supérieure</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Lèvre inférieure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Lighter strands</source>
        <translation>Mèches claires</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Arched</source>
        <translation>Arqué</translation>
    </message>
    <message>
        <source>Angled</source>
        <translation>Anguleux</translation>
    </message>
    <message>
        <source>Bushy</source>
        <translation>Touffu</translation>
    </message>
    <message>
        <source>Swept</source>
        <translation>Balayé</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rond</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>Chauve</translation>
    </message>
    <message>
        <source>Buzz cut</source>
        <translation>Coupe rase</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Bouclé</translation>
    </message>
    <message>
        <source>Afro</source>
        <translation>Afro</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Ondulé</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Chignon</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>Queue de cheval</translation>
    </message>
    <message>
        <source>Braids</source>
        <translation>Tresses</translation>
    </message>
    <message>
        <source>Receding</source>
        <translation>Dégarni</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>Frange</translation>
    </message>
    <message>
        <source>Pixie</source>
        <translation>Pixie</translation>
    </message>
    <message>
        <source>Topknot</source>
        <translation>Chignon haut</translation>
    </message>
    <message>
        <source>Coily</source>
        <translation>Crépu</translation>
    </message>
    <message>
        <source>Cornrows</source>
        <translation>Nattes collées</translation>
    </message>
    <message>
        <source>Locs</source>
        <translation>Locks</translation>
    </message>
    <message>
        <source>Pigtails</source>
        <translation>Couettes</translation>
    </message>
    <message>
        <source>Mohawk</source>
        <translation>Crête</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Undercut</translation>
    </message>
    <message>
        <source>Slicked back</source>
        <translation>Plaqué</translation>
    </message>
    <message>
        <source>Shag</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Barbe naissante</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>Moustache</translation>
    </message>
    <message>
        <source>Goatee</source>
        <translation>Bouc</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>Chevron</translation>
    </message>
    <message>
        <source>Mutton chops</source>
        <translation>Rouflaquettes</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Soul patch</source>
        <translation>Mouche</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carrées</translation>
    </message>
    <message>
        <source>Aviator</source>
        <translation>Aviateur</translation>
    </message>
    <message>
        <source>Cat-eye</source>
        <translation>Œil de chat</translation>
    </message>
    <message>
        <source>Half-rim</source>
        <translation>Demi-cerclées</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fines</translation>
    </message>
    <message>
        <source>Browline</source>
        <translation>Browline</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexagone</translation>
    </message>
    <message>
        <source>Oversized</source>
        <translation>Très grandes</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Casquette</translation>
    </message>
    <message>
        <source>Beanie</source>
        <translation>Bonnet</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Foulard</translation>
    </message>
    <message>
        <source>Turban</source>
        <translation>Turban</translation>
    </message>
    <message>
        <source>Hijab</source>
        <translation>Hijab</translation>
    </message>
    <message>
        <source>Sun hat</source>
        <translation>Chapeau de soleil</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Stud</source>
        <translation>Clou</translation>
    </message>
    <message>
        <source>Hoop</source>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>T-shirt</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>Sweat à capuche</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Chemise</translation>
    </message>
    <message>
        <source>Turtleneck</source>
        <translation>Col roulé</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>Blazer</translation>
    </message>
    <message>
        <source>Tank top</source>
        <translation>Débardeur</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Argile</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Ma pièce</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Aurore</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagon</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Prairie</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilas</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sable</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphite</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>En attente de la caméra</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>En colère</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Dégoût</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>Effrayé</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Joyeux</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Surpris</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Look into the camera, your face at ease.</source>
        <translation>Regardez la caméra, le visage détendu.</translation>
    </message>
    <message>
        <source>Smile as broadly as you like to.</source>
        <translation>Souriez aussi largement que vous voulez.</translation>
    </message>
    <message>
        <source>Open your mouth wide.</source>
        <translation>Ouvrez grand la bouche.</translation>
    </message>
    <message>
        <source>Raise your brows.</source>
        <translation>Levez les sourcils.</translation>
    </message>
    <message>
        <source>Frown: pull your brows together.</source>
        <translation>Froncez les sourcils.</translation>
    </message>
    <message>
        <source>Shut your eyes and count to three.</source>
        <translation>Fermez les yeux et comptez jusqu&apos;à trois.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Marche ou arrêt</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Vide tout de suite</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <translation>Enregistrer ou arrêter</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Garder les 10 dernières s</translation>
    </message>
</context>
<context>
    <name>_Disc</name>
    <message>
        <source>Colour wheel</source>
        <translation>Roue des couleurs</translation>
    </message>
    <message>
        <source>Left and right change the hue, up and down how strong it is.</source>
        <translation>Gauche et droite changent la teinte, haut et bas son intensité.</translation>
    </message>
</context>
</TS>
