package org.beffroi.core.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises accounts of networks in what people write: an address with or without its beginning, a handle, a sentence with
 * several of them. Nothing is visited: what is known is what the text says. Immutable; safe for several threads.
 */
public final class AccountRecogniser {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Longer texts are read as far as this: an account is looked for in a cell or a message, not in a book. */
    private static final int LONGEST = 20_000;

    /** How often an address may lead to another one before nobody follows it any more. */
    private static final int DEEPEST = 4;

    /** The host of a network, wherever it stands and whatever stands for its scheme. */
    private static final GuardedPattern HOST = new GuardedPattern(
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_@.-])(?:[a-z0-9-]+\\.){0,6}(?:"
                            + AccountNetwork.anyDomain()
                            + ")(?![\\p{L}\\p{N}_@-])(?!\\.\\p{L})",
                    FLAGS),
            AccountNetwork.domains());

    private static final Pattern ADDRESS_END = Pattern.compile("[\\s<>\"«»“”|`^{}]|'(?=\\s|>|$|,)");
    private static final Pattern STUCK_ADDRESS = Pattern.compile("https?:", FLAGS);
    private static final Pattern LEFT_BEHIND = Pattern.compile("[.,;:!?…*'’\\]})&#|]+$");
    private static final Pattern FOREIGN = Pattern.compile(
            "(?<![\\p{L}\\p{N}_@.-])(?:https?://)?((?:[\\p{L}\\p{N}-]+\\.){1,9}\\p{L}[\\p{L}\\p{N}-]+)(?::\\d{1,5})?/?[^\\s<>\"«»“”|]*",
            FLAGS);

    /** One French telephone number and nothing else: a word of ten digits that a network would take for a name. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?:(?:\\+|00)33[ .]?(?:\\(0\\))?|0)[ .-]?[1-9](?:[ .-]?\\d{2}){4}");

    private static final List<AccountVerdict> PREFERRED = List.of(
            AccountVerdict.ACCOUNT,
            AccountVerdict.POST,
            AccountVerdict.PERSONAL,
            AccountVerdict.SHARE,
            AccountVerdict.SITE);

    /** Networks in whose addresses an account stands first and without a sign, where their own pages do. */
    private static final Set<AccountNetwork> ACCOUNT_FIRST = Set.of(
            AccountNetwork.FACEBOOK,
            AccountNetwork.INSTAGRAM,
            AccountNetwork.X,
            AccountNetwork.YOUTUBE,
            AccountNetwork.TELEGRAM,
            AccountNetwork.PINTEREST,
            AccountNetwork.TWITCH,
            AccountNetwork.DAILYMOTION);

    private final Map<AccountNetwork, NetworkPages> pages = new EnumMap<>(AccountNetwork.class);

    public AccountRecogniser() {
        InstagramPages instagram = new InstagramPages();
        pages.put(AccountNetwork.FACEBOOK, new FacebookPages());
        pages.put(AccountNetwork.INSTAGRAM, instagram);
        pages.put(AccountNetwork.THREADS, instagram);
        pages.put(AccountNetwork.X, new XPages());
        pages.put(AccountNetwork.YOUTUBE, new YoutubePages());
        pages.put(AccountNetwork.LINKEDIN, new LinkedInPages());
        pages.put(AccountNetwork.TIKTOK, VideoPages.TIKTOK);
        pages.put(AccountNetwork.TWITCH, VideoPages.TWITCH);
        pages.put(AccountNetwork.DAILYMOTION, VideoPages.DAILYMOTION);
        pages.put(AccountNetwork.BLUESKY, new BlueskyPages());
        pages.put(AccountNetwork.MASTODON, new FediversePages());
        pages.put(AccountNetwork.TELEGRAM, new TelegramPages());
        pages.put(AccountNetwork.WHATSAPP, new WhatsAppPages());
        pages.put(AccountNetwork.SNAPCHAT, PicturePages.SNAPCHAT);
        pages.put(AccountNetwork.PINTEREST, PicturePages.PINTEREST);
        pages.put(AccountNetwork.FLICKR, PicturePages.FLICKR);
        pages.put(AccountNetwork.PANNEAUPOCKET, TownAppPages.PANNEAUPOCKET);
        pages.put(AccountNetwork.INTRAMUROS, TownAppPages.INTRAMUROS);
        pages.put(AccountNetwork.CITYALL, TownAppPages.CITYALL);
        pages.put(AccountNetwork.ILLIWAP, TownAppPages.ILLIWAP);
    }

    /**
     * What a text tells: its first account, else its first post, number, button or network’s own page; the verdict {@link
     * AccountVerdict#NONE} where there is nothing of a network in it.
     */
    public RecognisedAccount recognise(String written) {
        List<RecognisedAccount> all = all(written);
        return PREFERRED.stream()
                .flatMap(verdict -> all.stream().filter(one -> one.verdict() == verdict))
                .findFirst()
                .orElseGet(() -> isTelephone(written)
                        ? RecognisedAccount.telephone(written.strip())
                        : RecognisedAccount.nothing(written.strip()));
    }

    /**
     * What a cell tells where people write accounts of one network alone, such as a column called after it: a handle without
     * anything else is one of that network. What is written of another network is of that one.
     */
    public RecognisedAccount recognise(String written, AccountNetwork network) {
        RecognisedAccount read = recognise(written);
        return read.verdict() == AccountVerdict.NONE
                ? settled(RecognisedAccount.of(
                        network, WrittenHandles.alone(network, TidyText.of(readable(written))), read.read()))
                : read;
    }

    private static boolean isTelephone(String written) {
        return TELEPHONE
                .matcher(written.strip().replace('\u00A0', ' ').replace('\u202F', ' '))
                .matches();
    }

    /** All that is of a network in a text, from left to right, each as often as it stands there; empty where nothing is. */
    public List<RecognisedAccount> all(String written) {
        String text = TidyText.of(readable(written));
        List<RecognisedAccount.InText> found = new ArrayList<>(addresses(text));
        addApart(foreign(text), found);
        addApart(WrittenHandles.in(text), found);
        found.sort(Comparator.comparingInt(RecognisedAccount.InText::start));
        return found.stream()
                .map(one -> settled(one.account()))
                .filter(one -> one.verdict() != AccountVerdict.NONE)
                .toList();
    }

    /**
     * The same where the address of the account leads back to it; otherwise the word is none that the network has, such as one
     * of its own pages, or a name with letters that it does not allow.
     */
    private RecognisedAccount settled(RecognisedAccount read) {
        if (read.address().isEmpty()) {
            return read;
        }
        AccountNetwork network = read.network().orElseThrow();
        String address = read.address().get();
        boolean server = network == AccountNetwork.MASTODON;
        List<RecognisedAccount.InText> again = server ? foreign(address) : addresses(TidyText.of(address));
        if (again.size() == 1
                && again.getFirst().account().isAccount()
                && again.getFirst().account().account().equals(read.account())) {
            return read;
        }
        boolean page = read.read().indexOf('/') >= 0 && !server;
        return page
                ? RecognisedAccount.of(network, PageReading.site(), read.read())
                : RecognisedAccount.nothing(read.read());
    }

    /** A text as far as it is read, without half a word at its end. */
    private static String readable(String written) {
        if (written.length() <= LONGEST) {
            return written;
        }
        int space = written.lastIndexOf(' ', LONGEST);
        return written.substring(0, space < 0 ? LONGEST : space);
    }

    /**
     * What one address is, with or without its scheme, whoever it is of: accounts of the networks themselves are accounts here.
     * What is no address of a network has the verdict {@link AccountVerdict#NONE}.
     */
    public RecognisedAccount ofAddress(String address) {
        return read(address, DEEPEST)
                .orElseGet(() -> RecognisedAccount.of(
                        AccountNetwork.MASTODON,
                        pages.get(AccountNetwork.MASTODON).read(PageAddress.of(address)),
                        address));
    }

    /** What a path is on the site of a network: {@code /ville}, {@code profile.php?id=12}. */
    public RecognisedAccount ofPath(AccountNetwork network, String path) {
        String home = network.home().orElse("");
        return RecognisedAccount.of(
                network,
                reading(network, PageAddress.of("https://" + home + (path.startsWith("/") ? path : "/" + path))),
                path);
    }

    /**
     * Whether a word, in lower case, is a page of the network itself and so no account: {@code search}, {@code watch}. Where
     * something stands before every account in addresses, as on LinkedIn, any word may be one.
     */
    public boolean isOwnPage(AccountNetwork network, String word) {
        return ACCOUNT_FIRST.contains(network) && pages.get(network).isOwn(word);
    }

    private PageReading reading(AccountNetwork network, PageAddress page) {
        return page.isOffice() && network != AccountNetwork.MASTODON
                ? PageReading.site()
                : pages.get(network).read(page);
    }

    private List<RecognisedAccount.InText> addresses(String text) {
        if (!HOST.mayFind(text)) {
            return List.of();
        }
        List<RecognisedAccount.InText> found = new ArrayList<>();
        Matcher host = HOST.matcher(text);
        int from = 0;
        while (from <= text.length() && host.find(from)) {
            int end = end(text, host.end());
            String address = text.substring(host.start(), end);
            from = Math.max(end, host.end());
            Optional<RecognisedAccount> read = read(address, DEEPEST);
            boolean prefix = end == host.end() && isFollowed(text, host.end());
            boolean mentioned = end == host.end() && isWithinAnother(text, host.start());
            boolean name = read.filter(one -> isNameWithSpaces(one, text, end)).isPresent();
            if (read.isPresent() && !prefix && !mentioned && !name) {
                found.add(new RecognisedAccount.InText(read.get().ofSomebody(), host.start(), end));
            }
        }
        return found;
    }

    /** Where an address ends that begins with a host: at a space or a quotation mark, or where another one begins. */
    private static int end(String text, int hostEnd) {
        Matcher stop = ADDRESS_END.matcher(text);
        int end = stop.find(hostEnd) ? stop.start() : text.length();
        String rest = text.substring(hostEnd, end);
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        Matcher stuck = STUCK_ADDRESS.matcher(rest);
        while (stuck.find()) {
            boolean named = stuck.start() > 0 && "=%".indexOf(rest.charAt(stuck.start() - 1)) >= 0;
            if (!named) {
                rest = rest.substring(0, stuck.start());
                break;
            }
        }
        Matcher next = HOST.matcher(path);
        // Within a path a host may be a name, as on Bluesky; it is another address where it stands first, or stuck to a
        // sign.
        boolean another = HOST.mayFind(path) && next.find() && next.start() < rest.length();
        if (another && (next.start() < 3 || path.charAt(next.start() - 1) != '/')) {
            rest = rest.substring(0, next.start());
        }
        String kept = LEFT_BEHIND.matcher(rest).replaceFirst("");
        boolean bracket = rest.startsWith(")", kept.length()) && kept.indexOf('(') > kept.indexOf(')');
        return hostEnd + kept.length() + (bracket ? 1 : 0);
    }

    /** A host before another address is what a form put there: {@code facebook.com/https://www.facebook.com/ville}. */
    private static boolean isFollowed(String text, int end) {
        String rest = text.substring(end);
        Matcher next = HOST.matcher(rest);
        return rest.startsWith("/")
                && next.find()
                && rest.substring(0, next.start()).matches("(?i)[/@]*(?:https?:/*)?(?:www\\.)?");
    }

    /** A host alone in the path or the query of another address: {@code ville.fr/?from=facebook.com}. */
    private static boolean isWithinAnother(String text, int start) {
        boolean path = start > 1 && text.charAt(start - 1) == '/' && ":/".indexOf(text.charAt(start - 2)) < 0;
        return path || start > 0 && "=&".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** {@code facebook.com/Mairie de Sonneval}: somebody wrote the name of a page for its address. */
    private static boolean isNameWithSpaces(RecognisedAccount read, String text, int end) {
        boolean usual = read.isAccount()
                && read.account().filter(WrittenHandles::isUsual).isPresent();
        return usual && end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
    }

    private Optional<RecognisedAccount> read(String address, int depth) {
        PageAddress page = PageAddress.of(address);
        Optional<AccountNetwork> network = AccountNetwork.ofHost(page.host());
        if (network.isEmpty()) {
            return Optional.empty();
        }
        Optional<RecognisedAccount> led = depth == 0
                ? Optional.empty()
                : Redirections.target(network.get(), page).flatMap(target -> led(TidyText.of(target), address, depth));
        return led.or(() -> Optional.of(RecognisedAccount.of(network.get(), reading(network.get(), page), address)));
    }

    private Optional<RecognisedAccount> led(String target, String address, int depth) {
        PageAddress page = PageAddress.of(target);
        Optional<RecognisedAccount> read = AccountNetwork.ofHost(page.host()).isPresent()
                ? read(target, depth - 1)
                : Optional.of(ofAddress(target));
        boolean home = read.map(one -> one.verdict() == AccountVerdict.SITE).orElse(true);
        return home
                ? Optional.empty()
                : read.map(
                        one -> new RecognisedAccount(one.network(), one.account(), one.kind(), one.verdict(), address));
    }

    /** Servers of the fediverse are known by the form of their pages, among all other sites. */
    private List<RecognisedAccount.InText> foreign(String text) {
        if (text.indexOf('.') < 0) {
            return List.of();
        }
        List<RecognisedAccount.InText> found = new ArrayList<>();
        Matcher address = FOREIGN.matcher(text);
        while (address.find()) {
            String written = LEFT_BEHIND.matcher(address.group()).replaceFirst("");
            boolean known = AccountNetwork.ofHost(address.group(1).toLowerCase(Locale.ROOT))
                    .isPresent();
            PageReading reading = known
                    ? PageReading.none()
                    : pages.get(AccountNetwork.MASTODON).read(PageAddress.of(written));
            if (reading.verdict() != AccountVerdict.NONE) {
                found.add(new RecognisedAccount.InText(
                        RecognisedAccount.of(AccountNetwork.MASTODON, reading, written),
                        address.start(),
                        address.start() + written.length()));
            }
        }
        return found;
    }

    private static void addApart(List<RecognisedAccount.InText> more, List<RecognisedAccount.InText> found) {
        for (RecognisedAccount.InText one : more) {
            if (found.stream().noneMatch(one::overlaps)) {
                found.add(one);
            }
        }
    }
}
