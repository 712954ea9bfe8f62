package org.beffroi.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Accounts that are written without an address: {@code @ville@mamot.fr}, {@code @ville.bsky.social}, “Insta : mairie.x”, “@ville_x
 * sur Twitter”. A name alone, such as “FB : Ville de X”, is none.
 */
final class WrittenHandles {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEGIN = "(?<![\\p{L}\\p{N}@./_%=+-])";

    private static final String LABELS =
            "facebook|face book|fb|instagram|insta|ig|twitter|tweeter|x|youtube|you tube|yt|"
                    + "linkedin|linked in|tiktok|tik tok|threads|thread|bluesky|blue sky|bsky|mastodon|telegram|whatsapp|"
                    + "whats app|snapchat|snap|pinterest|flickr|twitch|dailymotion";

    private static final GuardedPattern FEDIVERSE = GuardedPattern.of(
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._%+/@-])(?:@|acct:@?|web\\+acct:)([\\w](?:[\\w.-]*\\w)?)@((?:[\\p{L}\\p{N}-]+\\.){1,9}\\p{L}{2,})",
                    FLAGS),
            "@");
    private static final Pattern MAIL_LIKE =
            Pattern.compile(BEGIN + "([\\w](?:[\\w.-]*\\w)?)@((?:[\\p{L}\\p{N}-]+\\.){1,9}\\p{L}{2,})", FLAGS);
    private static final Pattern SAID_BEFORE =
            Pattern.compile("(?:mastodon|fediverse|pixelfed|peertube|pleroma)\\s{0,3}[:=]?\\s{0,3}$", FLAGS);
    private static final GuardedPattern AT_PROTOCOL = GuardedPattern.of(
            Pattern.compile("at://([^/\\s\"'<>]+)(/app\\.bsky\\.feed\\.post/[\\w-]+)?|" + BEGIN
                    + "(did:(?:plc|web):[a-zA-Z0-9._:%-]*[a-zA-Z0-9])|"
                    + "(?<![\\p{L}\\p{N}./_-])@((?:[a-zA-Z0-9-]+\\.){1,9}bsky\\.social)(?![\\w/-])"),
            "at://",
            "did:",
            "bsky.social");
    private static final GuardedPattern SCHEME = GuardedPattern.of(
            Pattern.compile("(?:(tel|callto|sms|whatsapp|tg)):[^\\s\"'<>]+", FLAGS),
            "tel:",
            "callto:",
            "sms:",
            "whatsapp:",
            "tg:");

    private static final Pattern LABELLED = Pattern.compile(
            BEGIN + "(" + LABELS
                    + ")(?![\\p{L}\\p{N}_.])(?:\\s*\\([^)]{0,20}\\))?\\s*((?:[:=：/→>]|->|[–—-](?=\\s)){0,4})\\s*"
                    + "(@?)\\s{0,2}([\\p{L}\\p{N}_+][\\p{L}\\p{M}\\p{N}._-]*)",
            FLAGS);
    private static final GuardedPattern SAID_AFTER = GuardedPattern.of(
            Pattern.compile(
                    BEGIN + "@([\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*)\\s*(?:[(\\[]|sur\\s|on\\s|[–—-]\\s|:)\\s*("
                            + LABELS + ")(?![\\p{L}\\p{N}_])",
                    FLAGS),
            "@");
    private static final GuardedPattern SAID_IN_BRACKETS = GuardedPattern.of(
            Pattern.compile(
                    BEGIN + "([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*[._\\d][\\p{L}\\p{M}\\p{N}._-]*)\\s{0,3}[(\\[]\\s?("
                            + LABELS + ")\\s?[)\\]]",
                    FLAGS),
            "(",
            "[");
    private static final GuardedPattern NAMED_IN_BRACKETS = GuardedPattern.of(
            Pattern.compile(
                    BEGIN + "(" + LABELS + ")\\s{0,3}[(\\[]\\s?(@?)([\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*)\\s?[)\\]]",
                    FLAGS),
            "(",
            "[");

    /** What stands between networks on which an account has the same name: “Facebook et Instagram : @ville”. */
    private static final String TOGETHER = "\\s{0,2}(?:[/,&+]|et\\s|and\\s)\\s{0,2}";

    private static final Pattern BEFORE = Pattern.compile(BEGIN + "(" + LABELS + ")" + TOGETHER + "$", FLAGS);
    private static final Pattern BEHIND =
            Pattern.compile(TOGETHER + "(?:sur\\s|on\\s)?(" + LABELS + ")(?![\\p{L}\\p{N}_.]|\\s{0,2}[:=：@(])", FLAGS);

    /** A label that is said of the handle before it: “@ville sur Facebook”. */
    private static final Pattern TAKEN =
            Pattern.compile("@[\\p{L}\\p{N}._-]{1,60}\\s{0,2}(?:sur\\s|on\\s|[(\\[:])\\s{0,2}$", FLAGS);

    /** No more stands before a label than the label before it. */
    private static final int REACH = 24;

    /** What reads like a handle even where nothing says so: signs within, figures at the end, words of a town run together. */
    private static final Pattern TELLING = Pattern.compile(
            ".*[._].*|.*\\p{L}\\d+|(?:ville|mairie|commune|village|departement|region|agglo|pays)(?:de|du|des)\\p{L}{3,}",
            FLAGS);

    private static final Pattern ALONE = Pattern.compile("(@?)([\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*)[,;!)]?");
    private static final Pattern END = Pattern.compile(
            "\\s*(?:$|[,;|/()\\[\\]\\n\\r•·!?»\"”]|[.]\\s|[–—-]\\s|(?:et|and|ou|or|&)\\s|(?:" + LABELS
                    + ")(?![\\p{L}\\p{N}_])).*",
            FLAGS | Pattern.DOTALL);
    private static final Pattern DOMAIN =
            Pattern.compile("(?:www\\..*|.*\\.(?:fr|com|org|net|eu|info|bzh|re|gouv|io|html?|php))", FLAGS);
    private static final Pattern NEXT_WORD = Pattern.compile("\\s\\p{L}");
    private static final Pattern NAME_LIKE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{L}\\p{Ll}*){0,6}|\\p{Lu}+");

    private static final Set<AccountNetwork> BY_NAME = Set.of(
            AccountNetwork.FACEBOOK,
            AccountNetwork.YOUTUBE,
            AccountNetwork.LINKEDIN,
            AccountNetwork.DAILYMOTION,
            AccountNetwork.FLICKR,
            AccountNetwork.PINTEREST,
            AccountNetwork.TELEGRAM,
            AccountNetwork.WHATSAPP);

    private static final Set<AccountNetwork> WITHOUT_HYPHEN = Set.of(
            AccountNetwork.FACEBOOK,
            AccountNetwork.INSTAGRAM,
            AccountNetwork.X,
            AccountNetwork.TIKTOK,
            AccountNetwork.THREADS,
            AccountNetwork.TELEGRAM,
            AccountNetwork.TWITCH);

    private static final Pattern TELEPHONE =
            Pattern.compile("\\s*(?:[:=]\\s*)?\\+?[\\d][\\d .()-]{7,}\\d.*", Pattern.DOTALL);

    /** Words that are said about accounts and pages, and are hardly one themselves. */
    private static final Set<String> WORDS =
            Set.of(("oui non neant néant aucun aucune page compte groupe officiel officielle mairie ville commune "
                            + "village la le les de du sur notre nos et ou en yes no none na n pas inconnu inconnue lien url x "
                            + "idem a à ras nc ex facebook fb instagram insta ig twitter youtube linkedin tiktok threads thread "
                            + "bluesky bsky mastodon telegram whatsapp snapchat snap pinterest flickr twitch dailymotion tik "
                            + "linked you whats yt http https www com non_renseigné bientôt prochainement indisponible "
                            + "désactivé fermé fermée suspendu supprimé privé privée actif inactif inactive ok cf inexistant "
                            + "voir existant en_cours site internet municipal municipale communale communal intercommunalité "
                            + "communauté agglomération département région ")
                    .split(" "));

    private WrittenHandles() {}

    /** All in a text, with their places, in no order. */
    static List<RecognisedAccount.InText> in(String text) {
        List<RecognisedAccount.InText> found = new ArrayList<>();
        where(FEDIVERSE, text, () -> fediverse(text, found));
        where(AT_PROTOCOL, text, () -> atProtocol(text, found));
        where(SCHEME, text, () -> schemes(text, found));
        labelled(text, found);
        where(SAID_AFTER, text, () -> saidAfter(SAID_AFTER, text, found));
        where(SAID_IN_BRACKETS, text, () -> saidAfter(SAID_IN_BRACKETS, text, found));
        where(NAMED_IN_BRACKETS, text, () -> namedInBrackets(text, found));
        return found;
    }

    private static void where(GuardedPattern pattern, String text, Runnable look) {
        if (pattern.mayFind(text)) {
            look.run();
        }
    }

    private static void saidAfter(GuardedPattern said, String text, List<RecognisedAccount.InText> found) {
        Matcher handle = said.matcher(text);
        while (handle.find()) {
            AccountNetwork network = network(handle.group(2)).orElseThrow();
            boolean signed = handle.group().startsWith("@");
            if (signed || !DOMAIN.matcher(handle.group(1)).matches()) {
                add(network, named(network, handle.group(1)), handle, found);
                behind(handle, text, found);
            }
        }
    }

    /** The other networks that are said behind the first: “@ville sur Facebook, Instagram et X”. */
    private static void behind(Matcher handle, String text, List<RecognisedAccount.InText> found) {
        String word = handle.group(1);
        Matcher more = BEHIND.matcher(text);
        int from = handle.end();
        while (more.region(from, text.length()).lookingAt()) {
            AccountNetwork network = network(more.group(1)).orElseThrow();
            add(network, named(network, word), more, found);
            from = more.end();
        }
    }

    /** “Facebook (villedesonneval)”. */
    private static void namedInBrackets(String text, List<RecognisedAccount.InText> found) {
        Matcher m = NAMED_IN_BRACKETS.matcher(text);
        while (m.find()) {
            AccountNetwork network = network(m.group(1)).orElseThrow();
            String word = m.group(3);
            boolean site = DOMAIN.matcher(word).matches() && network != AccountNetwork.BLUESKY;
            if (!m.group(2).isEmpty() || isTelling(word) && !site) {
                add(network, named(network, word), m, found);
            }
        }
    }

    private static boolean isTelling(String word) {
        return TELLING.matcher(word).matches() && !NAME_LIKE.matcher(word).matches();
    }

    /** Whether a word is said about accounts and pages, so that it is hardly one itself: “mairie”, “page”. */
    static boolean isUsual(String word) {
        return WORDS.contains(word);
    }

    /** A text that is nothing but a handle, of the network that people mean; no account otherwise. */
    static PageReading alone(AccountNetwork network, String text) {
        Matcher handle = ALONE.matcher(text);
        if (!handle.matches()) {
            return PageReading.none();
        }
        String word = handle.group(2).replaceFirst("[.-]+$", "");
        boolean sure = !handle.group(1).isEmpty();
        boolean site = DOMAIN.matcher(word).matches() && network != AccountNetwork.BLUESKY;
        boolean perhaps = isHandle(network, word) && !WORDS.contains(word.toLowerCase(Locale.ROOT)) && !site;
        return sure || perhaps ? named(network, word) : PageReading.none();
    }

    private static void fediverse(String text, List<RecognisedAccount.InText> found) {
        Matcher sure = FEDIVERSE.matcher(text);
        while (sure.find()) {
            Optional<AccountNetwork> other = AccountNetwork.ofHost(sure.group(2).toLowerCase(Locale.ROOT));
            AccountNetwork network = other.orElse(AccountNetwork.MASTODON);
            add(network, other.isPresent() ? named(network, sure.group(1)) : server(sure), sure, found);
        }
        Matcher perhaps = MAIL_LIKE.matcher(text);
        while (perhaps.find()) {
            boolean said = SAID_BEFORE
                    .matcher(text.substring(Math.max(0, perhaps.start() - 20), perhaps.start()))
                    .find();
            if (said || FediversePages.isServer(perhaps.group(2).toLowerCase(Locale.ROOT))) {
                add(AccountNetwork.MASTODON, server(perhaps), perhaps, found);
            }
        }
    }

    private static PageReading server(Matcher account) {
        return FediversePages.named(account.group(1), account.group(2))
                .map(name -> PageReading.identified(name, AccountKind.PROFILE))
                .orElseGet(PageReading::none);
    }

    private static void atProtocol(String text, List<RecognisedAccount.InText> found) {
        Matcher m = AT_PROTOCOL.matcher(text);
        while (m.find()) {
            String name = Optional.ofNullable(m.group(1))
                    .or(() -> Optional.ofNullable(m.group(3)))
                    .orElseGet(() -> m.group(4));
            PageReading owner = BlueskyPages.handle(name);
            boolean post = m.group(2) != null;
            add(
                    AccountNetwork.BLUESKY,
                    owner.isAccount() && post ? PageReading.postOf(owner.account()) : owner,
                    m,
                    found);
        }
    }

    /** Links that call, and those that only apps understand. */
    private static void schemes(String text, List<RecognisedAccount.InText> found) {
        Matcher m = SCHEME.matcher(text);
        while (m.find()) {
            PageAddress page = PageAddress.of(m.group());
            switch (m.group(1).toLowerCase(Locale.ROOT)) {
                case "whatsapp" ->
                    add(
                            AccountNetwork.WHATSAPP,
                            page.parameter("phone").isPresent() ? PageReading.personal() : PageReading.share(),
                            m,
                            found);
                case "tg" ->
                    add(
                            AccountNetwork.TELEGRAM,
                            page.parameter("domain")
                                    .map(name -> PageReading.named(name, AccountKind.CHANNEL))
                                    .orElseGet(PageReading::none),
                            m,
                            found);
                default -> found.add(RecognisedAccount.InText.telephone(m.group(), m.start(), m.end()));
            }
        }
    }

    private static void labelled(String text, List<RecognisedAccount.InText> found) {
        Matcher m = LABELLED.matcher(text);
        int from = 0;
        while (m.region(from, text.length()).find()) {
            AccountNetwork network = network(m.group(1)).orElseThrow();
            boolean telephone = network == AccountNetwork.WHATSAPP
                    && TELEPHONE.matcher(text.substring(m.end(1))).matches();
            PageReading reading = telephone ? PageReading.personal() : labelled(network, m, text);
            if (reading.verdict() != AccountVerdict.NONE) {
                add(network, reading, m, found);
                before(text.substring(0, m.start()), m, found);
            }
            // What follows a label may be the next label: “Twitter / X : @ville”.
            from = reading.verdict() == AccountVerdict.NONE ? m.start(3) : m.end();
        }
    }

    /** The other networks that are said before the last: “Facebook et Instagram : @ville”. */
    private static void before(String text, Matcher m, List<RecognisedAccount.InText> found) {
        boolean sure = !m.group(2).isEmpty() || !m.group(3).isEmpty();
        String left = text;
        Matcher label = BEFORE.matcher(left).useTransparentBounds(true);
        while (sure
                && label.region(Math.max(0, left.length() - REACH), left.length())
                        .find()) {
            AccountNetwork network = network(label.group(1)).orElseThrow();
            boolean taken = TAKEN.matcher(left.substring(0, label.start())).find();
            // “Twitter / X” is one network.
            if (!taken && network != network(m.group(1)).orElseThrow()) {
                add(network, named(network, m.group(4).replaceFirst("[.-]+$", "")), label, found);
            }
            left = left.substring(0, label.start());
            sure = !taken;
            label = BEFORE.matcher(left).useTransparentBounds(true);
        }
    }

    private static PageReading labelled(AccountNetwork network, Matcher m, String text) {
        boolean signed = !m.group(3).isEmpty() && m.end(3) == m.start(4);
        String separator = m.group(2) + m.group(3);
        String word = m.group(4).replaceFirst("[.-]+$", "");
        boolean oneLetter = m.group(1).length() == 1;
        boolean meant =
                separator.isEmpty() ? !oneLetter : !oneLetter || m.group(1).equals("X");
        String rest = text.substring(m.start(4) + word.length());
        if (!meant && !signed || rest.startsWith("@") || rest.startsWith("://") || rest.startsWith("/")) {
            return PageReading.none();
        }
        if (signed) {
            boolean name = isUsual(word.toLowerCase(Locale.ROOT))
                    && NEXT_WORD.matcher(rest).lookingAt();
            return name ? PageReading.none() : named(network, word);
        }
        boolean alone = END.matcher(rest).matches();
        boolean telling = separator.isEmpty() ? isTelling(word) : isHandle(network, word);
        boolean other = WORDS.contains(word.toLowerCase(Locale.ROOT));
        boolean site = DOMAIN.matcher(word).matches() && network != AccountNetwork.BLUESKY;
        return alone && telling && !other && !site ? named(network, word) : PageReading.none();
    }

    /** Where people are called by their names, a word with a capital letter alone is one; some networks allow no hyphen. */
    private static boolean isHandle(AccountNetwork network, String word) {
        boolean byName = BY_NAME.contains(network) && NAME_LIKE.matcher(word).matches();
        boolean hyphen = WITHOUT_HYPHEN.contains(network) && word.indexOf('-') >= 0;
        return word.length() > 1 && !byName && !hyphen && !word.matches("\\d{1,7}");
    }

    /** A word as an account of a network whose addresses have nothing but it. */
    private static PageReading named(AccountNetwork network, String word) {
        return switch (network) {
            case FACEBOOK, LINKEDIN -> PageReading.named(word, AccountKind.PAGE);
            case YOUTUBE, TELEGRAM, TWITCH, DAILYMOTION -> PageReading.named(word, AccountKind.CHANNEL);
            case BLUESKY -> BlueskyPages.handle(word).isAccount() ? BlueskyPages.handle(word) : PageReading.none();
            case MASTODON, WHATSAPP -> PageReading.none();
            default -> PageReading.named(word, AccountKind.PROFILE);
        };
    }

    private static Optional<AccountNetwork> network(String label) {
        return Optional.of(
                switch (label.toLowerCase(Locale.ROOT).replace(" ", "")) {
                    case "fb" -> AccountNetwork.FACEBOOK;
                    case "insta", "ig" -> AccountNetwork.INSTAGRAM;
                    case "twitter", "tweeter", "x" -> AccountNetwork.X;
                    case "yt" -> AccountNetwork.YOUTUBE;
                    case "thread" -> AccountNetwork.THREADS;
                    case "bsky" -> AccountNetwork.BLUESKY;
                    case "snap" -> AccountNetwork.SNAPCHAT;
                    default ->
                        AccountNetwork.valueOf(label.toUpperCase(Locale.ROOT).replace(" ", ""));
                });
    }

    private static void add(
            AccountNetwork network, PageReading reading, Matcher m, List<RecognisedAccount.InText> found) {
        if (reading.verdict() != AccountVerdict.NONE) {
            found.add(new RecognisedAccount.InText(
                    RecognisedAccount.of(network, reading, m.group()), m.start(), m.end()));
        }
    }
}
