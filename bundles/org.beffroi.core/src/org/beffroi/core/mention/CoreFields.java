package org.beffroi.core.mention;

import static org.beffroi.core.mention.Field.Facet.LARGE;
import static org.beffroi.core.mention.Field.Facet.NONE;
import static org.beffroi.core.mention.Field.Facet.SMALL;
import static org.beffroi.core.mention.FieldType.FLAG;
import static org.beffroi.core.mention.FieldType.KEYWORD;
import static org.beffroi.core.mention.FieldType.LINK;
import static org.beffroi.core.mention.FieldType.NUMBER;
import static org.beffroi.core.mention.FieldType.TEXT;
import static org.beffroi.core.mention.FieldType.TIME;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fields that every mention may have.
 *
 * <p>Other fields are declared by enrichers and plug-ins and join these in a {@link Fields} catalogue. Names in queries are
 * separated by {@code |}, the first one being the label.
 */
public final class CoreFields {

    public static final Field TITLE = Field.one("title", TEXT, NONE, "title", "titre");
    public static final Field TEXT_BODY = Field.one("text", TEXT, NONE, "text", "texte");
    public static final Field PUBLISHED = Field.one("published", TIME, NONE, "date|published", "date|publié");
    public static final Field NETWORK = Field.one("network", KEYWORD, SMALL, "network", "réseau")
            .withNames(
                    new Term("facebook", "Facebook", "Facebook"),
                    new Term("instagram", "Instagram", "Instagram"),
                    new Term("x", "X", "X").typedAlso("twitter"),
                    new Term("threads", "Threads", "Threads"),
                    new Term("youtube", "YouTube", "YouTube"),
                    new Term("tiktok", "TikTok", "TikTok"),
                    new Term("linkedin", "LinkedIn", "LinkedIn"),
                    new Term("bluesky", "Bluesky", "Bluesky"),
                    new Term("mastodon", "Mastodon", "Mastodon"),
                    new Term("telegram", "Telegram", "Telegram"),
                    new Term("whatsapp", "WhatsApp", "WhatsApp"),
                    new Term("reddit", "Reddit", "Reddit"),
                    new Term("google", "Google", "Google"),
                    new Term("press", "press", "presse"),
                    new Term("web", "web", "web"),
                    new Term("blog", "blog", "blog"),
                    new Term("forum", "forum", "forum"),
                    new Term("review", "review", "avis"),
                    new Term("letter", "letter", "courrier").typedAlso("lettre"),
                    new Term("mail", "e-mail", "courriel").typedAlso("email"),
                    new Term("counter", "counter", "accueil").typedAlso("guichet"),
                    new Term("phone", "phone", "téléphone"),
                    new Term("council", "council", "conseil"));
    public static final Field TYPE = Field.one("type", KEYWORD, SMALL, "type|kind", "type|nature")
            .withVocabulary(
                    new Term("post", "post", "publication"),
                    new Term("comment", "comment", "commentaire"),
                    new Term("repost", "repost", "repartage"),
                    new Term("quote", "quote", "citation"),
                    new Term("article", "article", "article"),
                    new Term("letter", "letter", "courrier"),
                    new Term("review", "review", "avis"),
                    new Term("message", "message", "message"),
                    new Term("transcript", "transcript", "transcription"),
                    new Term("note", "note", "note"));
    public static final Field AUTHOR =
            Field.one("author", KEYWORD, LARGE, "author", "auteur").asPersonal();
    public static final Field AUTHOR_NAME =
            Field.one("authorName", KEYWORD, NONE, "author-name", "nom-auteur").asPersonal();
    public static final Field OUTLET = Field.one("outlet", KEYWORD, LARGE, "outlet|media", "support|média");
    public static final Field OFFICIAL = Field.one("official", FLAG, SMALL, "official", "officiel");
    /** Who speaks; see {@code docs/speakers.md}. */
    public static final Field SPEAKER = Field.one("speaker", KEYWORD, SMALL, "speaker|who-speaks", "locuteur|qui-parle")
            .withVocabulary(
                    new Term("own", "own account", "collectivité").typedAlso("own", "propre", "nous", "compte propre"),
                    new Term("elected", "elected official", "élu").typedAlso("elected", "élue", "élus", "élues"),
                    new Term("press", "press", "presse").typedAlso("media", "média"),
                    new Term("organisation", "organisation", "organisation")
                            .typedAlso("organization", "association", "institution"),
                    new Term("person", "ordinary person", "particulier")
                            .typedAlso("person", "personne", "habitant", "particulière"),
                    new Term("bot", "likely bot", "robot probable").typedAlso("bot", "robot"),
                    new Term("unsure", "unsure", "indéterminé").typedAlso("unclear", "incertain"));
    /** Name of the listed account that the author's one may imitate: for people to judge, never asserted. */
    public static final Field IMITATES =
            Field.one("imitates", KEYWORD, SMALL, "imitates|may-imitate", "imite|imiterait");

    public static final Field LANGUAGE =
            Field.one("language", KEYWORD, SMALL, "language|lang", "langue").withNames(LanguageNames.terms());
    public static final Field TONE = Field.one("tone", KEYWORD, SMALL, "tone|sentiment", "tonalité|ton")
            .withVocabulary(
                    new Term("positive", "positive", "positive"),
                    new Term("neutral", "neutral", "neutre"),
                    new Term("negative", "negative", "négative"),
                    new Term("unsure", "unsure", "indéterminée"));
    /** What an author declared of the proposal discussed; no tone: people are for a thing in anger, and against it politely. */
    public static final Field STANCE = Field.one(
                    "stance", KEYWORD, SMALL, "stance|position", "position|prise-de-position")
            .withVocabulary(
                    new Term("for", "for", "pour").typedAlso("favorable"),
                    new Term("against", "against", "contre").typedAlso("défavorable", "unfavourable"),
                    new Term("mixed", "mixed", "nuancée").typedAlso("nuancé", "mitigée", "mitigé"));

    /** What a moderator may have to look at: an indication, never a verdict; see {@code docs/moderation.md}. */
    public static final Field MODERATION = Field.many(
                    "moderation", KEYWORD, SMALL, "moderation|to-moderate", "modération|à-modérer")
            .withVocabulary(
                    new Term("threat", "possible threat", "menace possible").typedAlso("threat", "menace"),
                    new Term("hate", "possible hate", "haine possible").typedAlso("hate", "haine"),
                    new Term("insult", "possible insult", "injure possible").typedAlso("insult", "injure", "insulte"));
    /** Whom it seems to aim at. */
    public static final Field AIMED_AT = Field.one("aimedAt", KEYWORD, SMALL, "target|aimed-at", "vise|visé")
            .withVocabulary(
                    new Term("elected", "elected officials", "élus").typedAlso("élu", "élue"),
                    new Term("agent", "public employees", "agents").typedAlso("agent"),
                    new Term("resident", "residents", "particuliers").typedAlso("resident", "particulier", "habitants"),
                    new Term("group", "a group", "un groupe").typedAlso("group", "groupe"));

    public static final Field THEME = Field.many("theme", KEYWORD, SMALL, "theme|topic", "thème");
    public static final Field PLACE = Field.many("place", KEYWORD, SMALL, "place", "lieu");
    public static final Field DEPARTMENT = Field.one("department", KEYWORD, SMALL, "department|service", "service");
    public static final Field TAG = Field.many("tag", KEYWORD, SMALL, "tag", "étiquette");
    public static final Field STATUS = Field.one("status", KEYWORD, SMALL, "status", "statut")
            .withNames(
                    new Term("open", "to do", "à traiter").typedAlso("à-traiter", "to-do", "ouvert"),
                    new Term("forwarded", "in progress", "en cours")
                            .typedAlso("in-progress", "en-cours", "assigned", "attribuée", "transmis"),
                    new Term("answered", "answered", "réponse faite").typedAlso("réponse-faite", "répondue", "répondu"),
                    new Term("closed", "closed", "close").typedAlso("clos", "clôturée"));
    public static final Field ASSIGNEE = Field.one("assignee", KEYWORD, SMALL, "assignee|assigned-to", "attribuée-à")
            .asPersonal();
    public static final Field DUE = Field.one("due", TIME, NONE, "due", "échéance");
    public static final Field NOTE = Field.many("note", TEXT, NONE, "note", "note");
    /** What copies of one another share or have alike; see {@code org.beffroi.core.copy}. */
    public static final Field COPIES = Field.one("copies", KEYWORD, LARGE, "copies|same-text", "copies|même-texte");

    /** Keys of the fields of which a person's word stands; only of fields that are counted and name nobody. */
    public static final Field CODED = Field.many("coded", KEYWORD, SMALL, "coded|coded-by-hand", "codé|codé-à-la-main")
            .withNames(codedFields());
    /** Those of them of which a machine or a source said something else. */
    public static final Field CORRECTED =
            Field.many("corrected", KEYWORD, SMALL, "corrected", "corrigé").withNames(codedFields());
    /** What machines or sources said of the coded fields: the key, a colon, the value. */
    public static final Field READ_AS = Field.many("readAs", KEYWORD, NONE, "read-as", "lu-comme");

    public static final Field URL = Field.one("url", LINK, NONE, "url|address", "adresse|url");
    public static final Field LINKS = Field.many("links", LINK, NONE, "link|links", "lien|liens");
    public static final Field MEDIA = Field.many("media", LINK, NONE, "attachment|media-link", "pièce|image");
    public static final Field HASHTAGS = Field.many("hashtags", KEYWORD, SMALL, "hashtag", "mot-dièse|hashtag");
    public static final Field MENTIONED =
            Field.many("mentioned", KEYWORD, LARGE, "mentioned", "cité").asPersonal();
    public static final Field REPLY_TO = Field.one("replyTo", KEYWORD, NONE, "reply-to", "réponse-à");
    public static final Field REPOST_OF = Field.one("repostOf", KEYWORD, NONE, "repost-of", "repartage-de");
    public static final Field QUOTE_OF = Field.one("quoteOf", KEYWORD, NONE, "quote-of", "citation-de");
    public static final Field THREAD = Field.one("thread", KEYWORD, NONE, "thread", "fil");
    public static final Field LIKES = Field.one("likes", NUMBER, NONE, "likes", "j-aime|mentions-j-aime");
    public static final Field SHARES = Field.one("shares", NUMBER, NONE, "shares", "partages");
    public static final Field COMMENTS = Field.one("comments", NUMBER, NONE, "comments", "commentaires");
    public static final Field VIEWS = Field.one("views", NUMBER, NONE, "views", "vues");
    public static final Field FOLLOWERS = Field.one("followers", NUMBER, NONE, "followers", "abonnés");
    public static final Field REACH = Field.one("reach", NUMBER, NONE, "reach", "portée");
    public static final Field RATING = Field.one("rating", NUMBER, NONE, "rating", "note-sur-cinq|étoiles");
    public static final Field SOURCE = Field.one("source", KEYWORD, SMALL, "source", "source");
    public static final Field BATCH = Field.many("batch", KEYWORD, NONE, "batch", "lot");
    public static final Field COLLECTED = Field.one("collected", TIME, NONE, "collected", "collecté");

    /** All of them, in the order in which a reader meets them: what, when, where, who, how it was read, how much, from where. */
    public static final List<Field> ALL = List.of(
            TITLE,
            TEXT_BODY,
            PUBLISHED,
            NETWORK,
            TYPE,
            AUTHOR,
            AUTHOR_NAME,
            OUTLET,
            OFFICIAL,
            SPEAKER,
            IMITATES,
            LANGUAGE,
            TONE,
            STANCE,
            MODERATION,
            AIMED_AT,
            THEME,
            PLACE,
            DEPARTMENT,
            TAG,
            STATUS,
            ASSIGNEE,
            DUE,
            NOTE,
            URL,
            LINKS,
            MEDIA,
            HASHTAGS,
            MENTIONED,
            REPLY_TO,
            REPOST_OF,
            QUOTE_OF,
            THREAD,
            COPIES,
            CODED,
            CORRECTED,
            READ_AS,
            LIKES,
            SHARES,
            COMMENTS,
            VIEWS,
            FOLLOWERS,
            REACH,
            RATING,
            SOURCE,
            BATCH,
            COLLECTED);

    private CoreFields() {}

    /** The fields that people code most, under their labels. */
    private static Term[] codedFields() {
        return Stream.of(TONE, STANCE, MODERATION, AIMED_AT, THEME, PLACE, DEPARTMENT, SPEAKER, LANGUAGE, TAG, STATUS)
                .map(field -> new Term(
                        field.name(), field.english().getFirst(), field.french().getFirst()))
                .toArray(Term[]::new);
    }
}
