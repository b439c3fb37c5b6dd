import type { LanguageCues } from "./language.ts";

export const portuguese: LanguageCues = {
  language: "pt",
  functionWords:
    "o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela pelos pelas para com sem sobre entre até desde segundo e ou mas nem que quem qual onde quando como se não é são era eram foi foram ser está estão estava tem têm tinha ter há seu sua seus suas ele ela eles elas este esta isso esse essa mais menos muito também já após durante disse",
  personWords: "eu me meu minha meus minhas nós nosso nossa nossos você vocês te teu tua obrigado obrigada",
  cues: {
    "related-links":
      "leia mais | leia também | leia ainda | ler mais | saiba mais | veja também | veja mais | ver mais | confira | confira também | mais lidas | mais lidos | mais vistos | mais vistas | notícias relacionadas | artigos relacionados | relacionadas | relacionados | conteúdo relacionado | você pode gostar | pode gostar | você também pode gostar | pode interessar | recomendados | recomendado para você | recomendamos | últimas notícias | últimas | mais notícias | outras notícias | mais sobre | destaques | em alta | não perca | próxima notícia | artigo anterior | próximo artigo | continue lendo | continue a ler | continuar a ler | posts relacionados",
    "share-bar":
      "compartilhe | compartilhar | compartilhe isso | compartilhar no facebook | partilhar | partilhe | partilhar no | enviar | enviar por e-mail | imprimir | copiar link | siga-nos | siga | seguir | nos siga | salvar | guardar | curtir | tweetar | ouvir",
    newsletter:
      "assine nossa newsletter | assine a newsletter | inscreva-se | cadastre-se | receba | receba as notícias | no seu e-mail | seu e-mail | seu email | endereço de e-mail | subscreva | subscrever | boletim | alertas | newsletter | newsletters",
    "paywall-notice":
      "assine | assinar | assinatura | assinante | assinantes | exclusivo para assinantes | só para assinantes | já é assinante | entrar | entre | login | fazer login | iniciar sessão | criar conta | minha conta | sair | registe-se | conteúdo exclusivo | acesso ilimitado | teste grátis | para continuar lendo | apoie | doe | doar | senha | premium",
    podcast: "podcast | podcasts | ouça | ouvir | episódio | episódios | rádio | áudio",
    "video-notice":
      "vídeo | vídeos | assista | assistir | veja o vídeo | ver vídeo | reproduzir | seu navegador | habilitar javascript | ative o javascript | ao vivo | em direto | galeria | fotogaleria | tela cheia | legendas | carregando | a carregar | ampliar",
    "caption-credit":
      "foto | fotos | foto: | fotografia | imagem | imagens | imagem ilustrativa | foto de arquivo | arquivo | crédito | créditos | crédito da foto | divulgação | reprodução | legenda | agência brasil | lusa | fonte | fonte: | ilustração | arquivo pessoal",
    "author-box":
      "por | escrito por | publicado por | redação | da redação | autor | autora | sobre o autor | jornalista | repórter | correspondente | enviado especial | colunista | editor | editora | minutos de leitura | min de leitura | tempo de leitura | com informações de | colaborou | texto",
    "cookie-notice":
      "cookies | usamos cookies | utilizamos cookies | aceitar | aceitar todos | rejeitar | concordo | consentimento | política de cookies | política de privacidade | privacidade | termos de uso | termos e condições | dados pessoais | aviso legal",
    comments:
      "comentário | comentários | comentar | comente | deixe um comentário | deixe seu comentário | deixe uma resposta | adicionar comentário | ver comentários | responder | denunciar | sua opinião | opine | nenhum comentário",
    tags: "tags | tag | tópicos | assuntos | assunto | temas | palavras-chave | categorias | categoria | marcadores | arquivado em | editoria",
    navigation:
      "início | página inicial | capa | menu | buscar | busca | pesquisar | pesquisa | ir para o conteúdo | pular para o conteúdo | voltar | voltar ao topo | topo | próximo | próxima | anterior | fechar | ver tudo | ver todos | mais | política | economia | esportes | desporto | futebol | mundo | internacional | brasil | cidades | sociedade | cultura | entretenimento | opinião | tecnologia | ciência | saúde | educação | clima | tempo | empregos | classificados | jogos | horóscopo | contato | contacto | fale conosco | ajuda | quem somos | sobre | sobre nós | anuncie | publicidade | expediente | mapa do site | arquivo | notícias | seções",
    advertisement:
      "publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado | continua após a publicidade | continua depois da publicidade | em parceria com | ofertas | descontos | comprar | compre | compre agora | cupons",
    "rights-notice":
      "todos os direitos reservados | direitos reservados | proibida a reprodução | reprodução proibida | copyright | direitos autorais | aviso legal",
    "date-line":
      "publicado | publicado em | publicada em | atualizado | atualizado em | atualizada em | última atualização | postado em | modificado | há | horas | minutos | hoje | ontem | data",
    "app-promotion":
      "baixe o app | baixe o aplicativo | nosso aplicativo | nosso app | canal do whatsapp | grupo do whatsapp | baixar",
    "editor-note":
      "nota da redação | nota do editor | correção | errata | esclarecimento | uma versão anterior | este artigo foi | publicado originalmente | traduzido de",
  },
};
