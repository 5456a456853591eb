<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Checkup</name>
    <message>
        <source>Check it</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>EmojiCam can be a camera here.</source>
        <translation>O EmojiCam pode ser uma câmera aqui.</translation>
    </message>
    <message>
        <source>These commands will be run, as an administrator where they ask for it:</source>
        <translation>Estes comandos serão executados, como administrador quando for preciso:</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Should EmojiCam go on?</source>
        <translation>O EmojiCam deve continuar?</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; the icon in the tray brings this window back.</source>
        <translation>A sua câmera continua nas chamadas; o ícone da bandeja traz esta janela de volta.</translation>
    </message>
    <message>
        <source>Your camera goes on in calls; this window is made small.</source>
        <translation>A sua câmera continua nas chamadas; esta janela é minimizada.</translation>
    </message>
    <message>
        <source>You are asked only once.</source>
        <translation>Só se pergunta uma vez.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Passo {n} de {all}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back: what you changed is kept</source>
        <translation>Voltar: o que você mudou fica guardado</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Refazer (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Qualquer cor</translation>
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
        <translation>Como está indo</translation>
    </message>
    <message>
        <source>{n} pictures a second</source>
        <translation>{n} imagens por segundo</translation>
    </message>
    <message>
        <source>{n} ms behind you</source>
        <translation>{n} ms atrás de você</translation>
    </message>
    <message>
        <source>read by {where}, drawn by {drawer}</source>
        <translation>lido por {where}, desenhado por {drawer}</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Aprender o meu rosto</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Esquecer o que foi aprendido</translation>
    </message>
    <message>
        <source>Your face at rest, then five expressions, 15 seconds in all: then your emoji rests when you rest, and goes as far as you do.</source>
        <translation>O seu rosto em repouso e depois cinco expressões, 15 segundos ao todo: assim o seu emoji descansa quando você descansa e vai tão longe quanto você.</translation>
    </message>
    <message>
        <source>Only numbers are kept, with your persona; no picture is.</source>
        <translation>Só se guardam números, com a sua persona; nenhuma imagem.</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Quanto já foi feito</translation>
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
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>The camera does not see your face from the front.</source>
        <translation>A câmara não vê o seu rosto de frente.</translation>
    </message>
    <message>
        <source>The camera did not see your face at rest: sit before it, in the light, and try again.</source>
        <translation>A câmara não viu o seu rosto em repouso: sente-se diante dela, com luz, e tente de novo.</translation>
    </message>
    <message>
        <source>Learned, and kept with {name}.</source>
        <translation>Aprendido e guardado com {name}.</translation>
    </message>
    <message>
        <source>{name} knows your face already.</source>
        <translation>{name} já conhece o seu rosto.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Ligue primeiro.</translation>
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
        <translation>Cena</translation>
    </message>
    <message>
        <source>Your room, blurred</source>
        <translation>Seu quarto, desfocado</translation>
    </message>
    <message>
        <source>A colour of your own</source>
        <translation>Uma cor sua</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Uma imagem sua</translation>
    </message>
    <message>
        <source>Backdrop</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>How strongly you express yourself</source>
        <translation>A força das suas expressões</translation>
    </message>
    <message>
        <source>Learn my face</source>
        <translation>Aprender o meu rosto</translation>
    </message>
    <message>
        <source>15 seconds, once</source>
        <translation>15 segundos, uma vez</translation>
    </message>
    <message>
        <source>A picture for the backdrop</source>
        <translation>Uma imagem para o fundo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Your own room and shoulders, with your emoji for a head. Faces of others are hidden, too.</source>
        <translation>O seu quarto e os seus ombros, com o seu emoji no lugar da cabeça. Os rostos dos outros também ficam ocultos.</translation>
    </message>
    <message>
        <source>Only your emoji, before a blur of your room.</source>
        <translation>Só o seu emoji, diante do seu quarto desfocado.</translation>
    </message>
    <message>
        <source>Nothing of your camera is shown: only your emoji, before the backdrop.</source>
        <translation>Nada da sua câmera é mostrado: só o seu emoji diante do fundo.</translation>
    </message>
    <message>
        <source>Faces are taken out first, then all is blurred. While that is not certain, a plain backdrop is shown.</source>
        <translation>Primeiro retiram-se os rostos, depois tudo é desfocado. Enquanto isso não for certo, mostra-se um fundo liso.</translation>
    </message>
    <message>
        <source>Clay needs a graphics card; on this computer Classic is drawn instead.</source>
        <translation>Massinha precisa de uma placa de vídeo; neste computador é desenhado o Clássico.</translation>
    </message>
    <message>
        <source>Sculpted in soft clay, under a studio light.</source>
        <translation>Modelado em massinha macia, sob luz de estúdio.</translation>
    </message>
    <message>
        <source>Glossy and crisp, on any computer.</source>
        <translation>Brilhante e nítido, em qualquer computador.</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>Preview of what others see</source>
        <translation>Prévia do que os outros veem</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Your mood: {mood}</source>
        <translation>O seu humor: {mood}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Skin, hair, glasses and all the rest</source>
        <translation>Pele, cabelo, óculos e tudo o mais</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>A persona is a list of numbers: no photograph is kept.</source>
        <translation>Um personagem é uma lista de números: nenhuma foto é guardada.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quem é você</translation>
    </message>
    <message>
        <source>me</source>
        <translation>eu</translation>
    </message>
    <message>
        <source>What is this persona called?</source>
        <translation>Como se chama este personagem?</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>Importar um personagem</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>Exportar este personagem</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>Excluir {name}? Não dá para desfazer.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>You, as the camera sees you</source>
        <translation>Você, como a câmera vê você</translation>
    </message>
    <message>
        <source>Counts down from three first; Escape stops it.</source>
        <translation>Antes conta de três para baixo; Esc interrompe.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tirar uma foto</translation>
    </message>
    <message>
        <source>Choose photos of you</source>
        <translation>Escolher fotos suas</translation>
    </message>
    <message>
        <source>One to five, or drop them here: your face from the front, in good light.</source>
        <translation>De uma a cinco, ou solte-as aqui: o seu rosto de frente, com boa luz.</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>Foto {n}</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>{name}: pronta.</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation>Fotos suas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Looking at you …</source>
        <translation>Olhando para você …</translation>
    </message>
    <message>
        <source>Look into the camera. Escape stops it.</source>
        <translation>Olhe para a câmera. Esc interrompe.</translation>
    </message>
    <message>
        <source>Five are enough: make your emoji of them.</source>
        <translation>Cinco bastam: crie o seu emoji com elas.</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Hearts</source>
        <translation>Corações</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confete</translation>
    </message>
    <message>
        <source>Tears</source>
        <translation>Lágrimas</translation>
    </message>
    <message>
        <source>Sweat drops</source>
        <translation>Gotas de suor</translation>
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
        <translation>Pontos de interrogação</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Polegar para cima</translation>
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
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>A primeira que funcionar</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>em uso por {names}</translation>
    </message>
    <message>
        <source>An actor, no camera</source>
        <translation>Um ator, sem câmera</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>No Zoom, Meet ou Teams, escolha a câmera EmojiCam.</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Câmera virtual</translation>
    </message>
    <message>
        <source>Where clips go</source>
        <translation>Para onde vão os clipes</translation>
    </message>
    <message>
        <source>What a clip is</source>
        <translation>O que é um clipe</translation>
    </message>
    <message>
        <source>Film, MP4</source>
        <translation>Filme, MP4</translation>
    </message>
    <message>
        <source>Film, WebM</source>
        <translation>Filme, WebM</translation>
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
        <translation>Com o som do seu microfone</translation>
    </message>
    <message>
        <source>It is open only while a clip is recorded.</source>
        <translation>Ele só fica aberto enquanto um clipe é gravado.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Cores do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Less motion in this window</source>
        <translation>Menos movimento nesta janela</translation>
    </message>
    <message>
        <source>The first steps again</source>
        <translation>Os primeiros passos de novo</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Teclas que funcionam em todos os programas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Another program has some of these keys. Once it lets go, switch this off and on again.</source>
        <translation>Outro programa está com algumas destas teclas. Quando ele as liberar, desligue e ligue isto de novo.</translation>
    </message>
    <message>
        <source>Here the desktop gives no such keys. In its own settings bind keys to these commands:</source>
        <translation>Aqui o ambiente de trabalho não oferece essas teclas. Nas definições dele, associe teclas a estes comandos:</translation>
    </message>
    <message>
        <source>Choose them in your desktop&apos;s settings.</source>
        <translation>Escolha-as nas definições do seu ambiente de trabalho.</translation>
    </message>
    <message>
        <source>Asking for the keys. Your desktop may ask you which.</source>
        <translation>Pedindo as teclas. A sua área de trabalho pode perguntar quais.</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>outro programa está com ela</translation>
    </message>
    <message>
        <source>Your system gives no such keys now. A program that binds keys to commands can use these:</source>
        <translation>O seu sistema não dá essas teclas agora. Um programa que associe teclas a comandos pode usar estes:</translation>
    </message>
    <message>
        <source>EmojiCam, among your videos</source>
        <translation>EmojiCam, entre os seus vídeos</translation>
    </message>
    <message>
        <source>Animated pictures have no sound.</source>
        <translation>Imagens animadas não têm som.</translation>
    </message>
    <message>
        <source>Your system asks for it.</source>
        <translation>O seu sistema pede isso.</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>React to my expressions</source>
        <translation>Reagir às minhas expressões</translation>
    </message>
    <message>
        <source>Hearts for a smile that is held, steam for anger, and the like</source>
        <translation>Corações para um sorriso mantido, vapor para a raiva e assim por diante</translation>
    </message>
    <message>
        <source>React, for others to see</source>
        <translation>Reagir, para os outros verem</translation>
    </message>
    <message>
        <source>A click copies one; pull it into a chat, or save all of them.</source>
        <translation>Um clique copia uma; arraste-a para uma conversa ou salve todas.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Salvar todas</translation>
    </message>
    <message>
        <source>Stickers of you</source>
        <translation>Figurinhas de você</translation>
    </message>
    <message>
        <source>Copies this sticker</source>
        <translation>Copia esta figurinha</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiada: {name}</translation>
    </message>
    <message>
        <source>Where should the stickers go?</source>
        <translation>Onde salvar as figurinhas?</translation>
    </message>
    <message>
        <source>{count} stickers are in {name}</source>
        <translation>{count} figurinhas estão em {name}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open EmojiCam</source>
        <translation>Abrir o EmojiCam</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligada</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Ocultar já</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Guardar os últimos 10 s</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personagem</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravando</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which camera sees you?</source>
        <translation>Qual câmera vê você?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Quem é você?</translation>
    </message>
    <message>
        <source>Meet your emoji</source>
        <translation>Conheça o seu emoji</translation>
    </message>
    <message>
        <source>Be seen</source>
        <translation>Apareça</translation>
    </message>
    <message>
        <source>Filmed for this page only; nothing is kept. Later EmojiCam films only while somebody looks.</source>
        <translation>Filmado só para esta página; nada é guardado. Depois, o EmojiCam só filma enquanto alguém olha.</translation>
    </message>
    <message>
        <source>A few taps, and it is you. All of it can be changed later.</source>
        <translation>Alguns toques, e é você. Tudo pode ser mudado depois.</translation>
    </message>
    <message>
        <source>In Zoom, Meet or Teams choose the camera called EmojiCam.</source>
        <translation>No Zoom, Meet ou Teams, escolha a câmera EmojiCam.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Pular os primeiros passos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make my emoji</source>
        <translation>Criar o meu emoji</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Câmeras</translation>
    </message>
    <message>
        <source>in use by {names}</source>
        <translation>em uso por {names}</translation>
    </message>
    <message>
        <source>An actor</source>
        <translation>Um ator</translation>
    </message>
    <message>
        <source>No camera can be used now: plug one in, or close what uses it.</source>
        <translation>Nenhuma câmera disponível agora: conecte uma ou feche o que a usa.</translation>
    </message>
    <message>
        <source>Choose who is nearest to you; the next step makes it you.</source>
        <translation>Escolha quem mais se parece com você; o próximo passo o torna você.</translation>
    </message>
    <message>
        <source>From photos of you only numbers are kept, and the photos never leave this computer.</source>
        <translation>Das suas fotos só ficam números, e elas nunca saem deste computador.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Or choose who is nearest to you:</source>
        <translation>Ou escolha quem mais se parece com você:</translation>
    </message>
    <message>
        <source>One moment: the camera is waking up …</source>
        <translation>Um momento: a câmera está acordando …</translation>
    </message>
    <message>
        <source>No camera is chosen. Go back to choose one, or drop photos here.</source>
        <translation>Nenhuma câmera foi escolhida. Volte para escolher uma ou solte fotos aqui.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>eu</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Um momento: o seu emoji está acordando …</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>A sua foto</translation>
    </message>
</context>
<context>
    <name>Wheel</name>
    <message>
        <source>How light</source>
        <translation>Quão claro</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>Cor como #rrggbb</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>In Zoom and Meet, the arrow beside the camera button opens the list of cameras: EmojiCam is in it.</source>
        <translation>No Zoom e no Meet, a seta ao lado do botão da câmera abre a lista de câmeras: o EmojiCam está nela.</translation>
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
        <translation>Câmera ligada</translation>
    </message>
    <message>
        <source>Show your emoji to others, or let the camera go (Ctrl+E)</source>
        <translation>Mostrar o seu emoji ou liberar a câmera (Ctrl+E)</translation>
    </message>
    <message>
        <source>Record a clip (Ctrl+R)</source>
        <translation>Gravar um clipe (Ctrl+R)</translation>
    </message>
    <message>
        <source>Keep the last ten seconds as a clip (Ctrl+L)</source>
        <translation>Guardar os últimos dez segundos como clipe (Ctrl+L)</translation>
    </message>
    <message>
        <source>Hide your emoji at once (Ctrl+B)</source>
        <translation>Ocultar o seu emoji na hora (Ctrl+B)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Last 10 s</source>
        <translation>Últimos 10 s</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Ocultar já</translation>
    </message>
    <message>
        <source>See yourself as in a mirror; others never do</source>
        <translation>Ver-se como num espelho; os outros nunca</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
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
        <translation>Figurinhas</translation>
    </message>
    <message>
        <source>One moment: your emoji is waking up …</source>
        <translation>Um momento: o seu emoji está acordando …</translation>
    </message>
    <message>
        <source>Stop {time}</source>
        <translation>Parar {time}</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Gravando {time}</translation>
    </message>
    <message>
        <source>Recording {time}, microphone on</source>
        <translation>Gravando {time}, microfone ligado</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Olhos</translation>
    </message>
    <message>
        <source>Brows</source>
        <translation>Sobrancelhas</translation>
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
        <translation>Cabelo</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Barba</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Óculos</translation>
    </message>
    <message>
        <source>Headwear</source>
        <translation>Chapéus</translation>
    </message>
    <message>
        <source>Earrings</source>
        <translation>Brincos</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Roupa</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Rosy cheeks</source>
        <translation>Bochechas rosadas</translation>
    </message>
    <message>
        <source>Freckles</source>
        <translation>Sardas</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>De frio a quente</translation>
    </message>
    <message>
        <source>Lines of age</source>
        <translation>Linhas da idade</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Maxilar</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Queixo</translation>
    </message>
    <message>
        <source>Cheeks</source>
        <translation>Bochechas</translation>
    </message>
    <message>
        <source>Ears</source>
        <translation>Orelhas</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinação</translation>
    </message>
    <message>
        <source>Eye colour</source>
        <translation>Cor dos olhos</translation>
    </message>
    <message>
        <source>Lashes</source>
        <translation>Cílios</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Redondeza</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Espessura</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Dorso</translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Lábio superior</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Lábio inferior</translation>
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
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Reto</translation>
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
        <translation>Cheio</translation>
    </message>
    <message>
        <source>Swept</source>
        <translation>Varrido</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redondo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curto</translation>
    </message>
    <message>
        <source>Bald</source>
        <translation>Careca</translation>
    </message>
    <message>
        <source>Buzz cut</source>
        <translation>Raspado</translation>
    </message>
    <message>
        <source>Quiff</source>
        <translation>Topete</translation>
    </message>
    <message>
        <source>Curly</source>
        <translation>Cacheado</translation>
    </message>
    <message>
        <source>Afro</source>
        <translation>Afro</translation>
    </message>
    <message>
        <source>Bob</source>
        <translation>Chanel</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longo</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>Ondulado</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Coque</translation>
    </message>
    <message>
        <source>Ponytail</source>
        <translation>Rabo de cavalo</translation>
    </message>
    <message>
        <source>Braids</source>
        <translation>Tranças</translation>
    </message>
    <message>
        <source>Receding</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Pixie</source>
        <translation>Pixie</translation>
    </message>
    <message>
        <source>Topknot</source>
        <translation>Coque alto</translation>
    </message>
    <message>
        <source>Coily</source>
        <translation>Crespo</translation>
    </message>
    <message>
        <source>Cornrows</source>
        <translation>Tranças nagô</translation>
    </message>
    <message>
        <source>Locs</source>
        <translation>Dreads</translation>
    </message>
    <message>
        <source>Pigtails</source>
        <translation>Maria-chiquinha</translation>
    </message>
    <message>
        <source>Mohawk</source>
        <translation>Moicano</translation>
    </message>
    <message>
        <source>Undercut</source>
        <translation>Undercut</translation>
    </message>
    <message>
        <source>Slicked back</source>
        <translation>Para trás</translation>
    </message>
    <message>
        <source>Shag</source>
        <translation>Em camadas</translation>
    </message>
    <message>
        <source>Stubble</source>
        <translation>Barba por fazer</translation>
    </message>
    <message>
        <source>Moustache</source>
        <translation>Bigode</translation>
    </message>
    <message>
        <source>Goatee</source>
        <translation>Cavanhaque</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Cheia</translation>
    </message>
    <message>
        <source>Chevron</source>
        <translation>Chevron</translation>
    </message>
    <message>
        <source>Mutton chops</source>
        <translation>Costeletas</translation>
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
        <translation>Quadrados</translation>
    </message>
    <message>
        <source>Aviator</source>
        <translation>Aviador</translation>
    </message>
    <message>
        <source>Cat-eye</source>
        <translation>Gatinho</translation>
    </message>
    <message>
        <source>Half-rim</source>
        <translation>Meio aro</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Óculos de sol</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Finos</translation>
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
        <translation>Boné</translation>
    </message>
    <message>
        <source>Beanie</source>
        <translation>Gorro</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Lenço</translation>
    </message>
    <message>
        <source>Turban</source>
        <translation>Turbante</translation>
    </message>
    <message>
        <source>Hijab</source>
        <translation>Hijab</translation>
    </message>
    <message>
        <source>Sun hat</source>
        <translation>Chapéu de sol</translation>
    </message>
    <message>
        <source>Helmet</source>
        <translation>Capacete</translation>
    </message>
    <message>
        <source>Headband</source>
        <translation>Tiara</translation>
    </message>
    <message>
        <source>Stud</source>
        <translation>Pino</translation>
    </message>
    <message>
        <source>Hoop</source>
        <translation>Argola</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Pingente</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>Camiseta</translation>
    </message>
    <message>
        <source>Hoodie</source>
        <translation>Moletom</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Camisa</translation>
    </message>
    <message>
        <source>Turtleneck</source>
        <translation>Gola alta</translation>
    </message>
    <message>
        <source>Blazer</source>
        <translation>Blazer</translation>
    </message>
    <message>
        <source>Tank top</source>
        <translation>Regata</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clássico</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Massinha</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estúdio</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Meu quarto</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Aurora</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagoa</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Prado</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilás</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Areia</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafite</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Esperando a câmera</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Com raiva</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Com nojo</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>Com medo</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Feliz</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Surpreso</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Look into the camera, your face at ease.</source>
        <translation>Olhe para a câmara com o rosto relaxado.</translation>
    </message>
    <message>
        <source>Smile as broadly as you like to.</source>
        <translation>Sorria tanto quanto quiser.</translation>
    </message>
    <message>
        <source>Open your mouth wide.</source>
        <translation>Abra bem a boca.</translation>
    </message>
    <message>
        <source>Raise your brows.</source>
        <translation>Levante as sobrancelhas.</translation>
    </message>
    <message>
        <source>Frown: pull your brows together.</source>
        <translation>Franza a testa: junte as sobrancelhas.</translation>
    </message>
    <message>
        <source>Shut your eyes and count to three.</source>
        <translation>Feche os olhos e conte até três.</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ligar ou desligar</translation>
    </message>
    <message>
        <source>Blank now</source>
        <translation>Vazio já</translation>
    </message>
    <message>
        <source>Record, or stop</source>
        <translation>Gravar ou parar</translation>
    </message>
    <message>
        <source>Keep the last 10 s</source>
        <translation>Guardar os últimos 10 s</translation>
    </message>
</context>
<context>
    <name>_Disc</name>
    <message>
        <source>Colour wheel</source>
        <translation>Roda de cores</translation>
    </message>
    <message>
        <source>Left and right change the hue, up and down how strong it is.</source>
        <translation>Esquerda e direita mudam o tom; cima e baixo, a força.</translation>
    </message>
</context>
</TS>
