package org.beffroi.french.speaker;

import java.net.IDN;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.beffroi.core.speaker.AccountAddress;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.french.speaker.Models.Model;

/**
 * Finds accounts and sites that look like listed ones without being listed. Immutable; safe for several threads.
 *
 * <p>Written for places and bodies, whose names are few: a person's name proves nothing, since others bear it, so that of
 * elected officials listed under their own names only what nobody writes by chance counts (figures for letters, foreign
 * letters, « officiel »).
 */
final class Imitations {

    /** Shortest names, in letters, with which each sign counts. */
    private static final int FOR_LETTERS = 4;

    private static final int FOR_OFFICIAL = 5;
    private static final int FOR_SEPARATORS = 6;
    private static final int FOR_ONE_LETTER = 8;
    private static final int FOR_ADDED = 10;
    private static final int FOR_TWO_LETTERS = 12;
    private static final int LONGEST_ADDED = 14;
    /** A word so short is told from another by one letter: US, AS. */
    private static final int SHORT_WORD = 3;

    private static final Map<String, String> FIGURES = Map.of(
            "1", "un", "2", "deux", "3", "trois", "4", "quatre", "5", "cinq", "6", "six", "7", "sept", "8", "huit", "9",
            "neuf", "10", "dix");

    private final Models accounts;
    private final Models sites;
    private final Models names;
    /** Names of those of whom the list has a site: another site under that name is not theirs. */
    private final Set<String> withSites = new HashSet<>();

    private final ImitationWords words;
    private final SpeakerWords speakerWords;
    private final Supplier<Communes> communes;

    Imitations(
            List<ListedSpeaker> speakers,
            ImitationWords words,
            NameReader reader,
            SpeakerWords speakerWords,
            Supplier<Communes> communes) {
        this.words = words;
        this.speakerWords = speakerWords;
        this.communes = communes;
        List<Model> ofAccounts = new ArrayList<>();
        List<Model> ofSites = new ArrayList<>();
        Map<String, Model> ofNames = new LinkedHashMap<>();
        for (ListedSpeaker speaker : speakers) {
            if (!speaker.kind().isProtected()) {
                continue;
            }
            Pieces name = Pieces.of(speaker.name());
            Said said = reader.read(name);
            boolean personal =
                    said != null && said.speaker().equals(Said.PERSON) || speakerWords.isFirstName(name.first());
            AccountAddress address = speaker.address();
            String handle = address.handle();
            if (!handle.isEmpty() && handle.indexOf(' ') < 0) {
                ofAccounts.add(model(speaker, handle, user(handle), personal));
            }
            int dot = address.host().lastIndexOf('.');
            if (dot > 0) {
                withSites.add(speaker.name());
                ofSites.add(model(speaker, address.host(), address.host().substring(0, dot), personal));
            }
            if (!speaker.name().equals(speaker.account())) {
                ofNames.putIfAbsent(
                        speaker.name(), model(speaker, speaker.name(), figuresInWords(name.joined()), personal));
            }
        }
        accounts = new Models(ofAccounts);
        sites = new Models(ofSites);
        names = new Models(List.copyOf(ofNames.values()));
    }

    private Model model(ListedSpeaker speaker, String written, String bare, boolean personal) {
        Lookalikes.Form form = words.lookalikes().of(bare);
        return new Model(speaker, written, bare, form, form.collapsed(), personal);
    }

    private static String user(String handle) {
        int at = handle.indexOf('@');
        return at < 0 ? handle : handle.substring(0, at);
    }

    /** {@code L’Écho des 2 rives} is read like {@code des deux rives}. */
    private static String figuresInWords(String joined) {
        boolean figures = false;
        for (int i = 0; i < joined.length() && !figures; i++) {
            figures = Character.isDigit(joined.charAt(i));
        }
        if (!figures) {
            return joined;
        }
        StringBuilder said = new StringBuilder(joined.length() + 8);
        for (String word : joined.split(" ")) {
            said.append(FIGURES.getOrDefault(word, word)).append(' ');
        }
        return said.toString().strip();
    }

    /** Whom an author that is not listed may imitate, the strongest sign first; null where nobody. */
    Imitation of(Signature signature, Pieces name) {
        Imitation found = null;
        boolean personal = speakerWords.isFirstName(name.first());
        if (!signature.host().isEmpty()) {
            found = site(signature.host());
        } else if (!signature.handle().isEmpty()) {
            found = account(signature, personal);
        }
        boolean other = !signature.handle().isEmpty() || !signature.host().isEmpty();
        return other && !name.isEmpty() ? stronger(found, name(signature, name, personal)) : found;
    }

    private static Imitation stronger(Imitation one, Imitation other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.sign() == Sign.PARODY
                        || other.sign().confidence() > one.sign().confidence()
                ? other
                : one;
    }

    private Imitation account(Signature signature, boolean personal) {
        String user = user(signature.handle());
        Lookalikes.Form form = words.lookalikes().of(user);
        Imitation found = null;
        for (int i = accounts.next(0, form); i < accounts.size(); i = accounts.next(i + 1, form)) {
            Model model = accounts.get(i);
            Sign sign = user.equals(model.bare())
                    ? model.personal() || user.length() < FOR_OFFICIAL ? null : Sign.ELSEWHERE
                    : sign(model, form, user, personal);
            found = sign == null ? found : stronger(found, new Imitation(model.speaker(), sign, model.written()));
        }
        for (int i = sites.next(0, form); i < sites.size(); i = sites.next(i + 1, form)) {
            Model model = sites.get(i);
            boolean same =
                    form.read().length() >= FOR_OFFICIAL && model.form().read().equals(form.read());
            if (same && !model.personal() && !personal) {
                found = stronger(found, new Imitation(model.speaker(), Sign.ELSEWHERE, model.written()));
            }
        }
        return found;
    }

    private Imitation name(Signature signature, Pieces name, boolean personal) {
        String joined = figuresInWords(name.joined());
        Lookalikes.Form form = words.lookalikes().of(joined);
        Imitation found = null;
        for (int i = names.next(0, form); i < names.size(); i = names.next(i + 1, form)) {
            Model model = names.get(i);
            if (signature.host().isEmpty() || withSites.contains(model.speaker().name())) {
                Sign sign = ofName(model, form, joined, personal);
                found = sign == null ? found : stronger(found, new Imitation(model.speaker(), sign, model.written()));
            }
        }
        return found;
    }

    /** Words that anyone adds make another name of a name, and spaces count for nothing in it. */
    private Sign ofName(Model model, Lookalikes.Form form, String joined, boolean personal) {
        if (joined.equals(model.bare())) {
            return model.personal() ? null : Sign.SAME_NAME;
        }
        Sign sign = sign(model, form, joined, personal);
        return sign == Sign.ADDED_WORD ? null : sign == Sign.SEPARATORS ? Sign.SAME_NAME : sign;
    }

    private Imitation site(String host) {
        String shown = host.contains("xn--") ? IDN.toUnicode(host) : host;
        int dot = shown.lastIndexOf('.');
        if (dot < 0) {
            return null;
        }
        String bare = registered(shown.substring(0, dot));
        Lookalikes.Form form = words.lookalikes().of(bare);
        Imitation found = null;
        for (int i = 0; i < sites.size(); i++) {
            Model model = sites.get(i);
            Sign sign;
            if (isWithin(model.written(), shown)) {
                sign = Sign.DOMAIN_WITHIN;
            } else if (bare.equals(model.bare())) {
                sign = bare.length() < FOR_OFFICIAL ? null : Sign.OTHER_ENDING;
            } else {
                sign = sign(model, form, bare, false);
            }
            found = sign == null ? found : stronger(found, new Imitation(model.speaker(), sign, model.written()));
        }
        return found;
    }

    /** Whether a host holds a domain before its own: {@code ville.fr.ailleurs.com}. */
    private static boolean isWithin(String domain, String host) {
        int at = host.indexOf(domain);
        int end = at + domain.length();
        return at >= 0 && (at == 0 || host.charAt(at - 1) == '.') && end < host.length() && host.charAt(end) == '.';
    }

    /** What somebody registered: the last part, without subdomains. */
    private static String registered(String withoutEnding) {
        return withoutEnding.substring(withoutEnding.lastIndexOf('.') + 1);
    }

    /** What makes a name look like a model that it is not; null where nothing does. */
    private Sign sign(Model model, Lookalikes.Form form, String written, boolean personal) {
        Lookalikes.Form like = model.form();
        int length = like.read().length();
        // What lacks one of its letters is neither written alike nor holds it: most accounts end here and below.
        if ((like.letters() & ~form.letters()) == 0) {
            if (length >= FOR_LETTERS
                    && form.letters() == like.letters()
                    && form.collapsed().equals(model.collapsed())) {
                return ofSameForm(model, form, length);
            }
            Sign added = added(form, like, length);
            if (added != null) {
                return model.personal() && added == Sign.ADDED_WORD ? null : added;
            }
        }
        int most = length >= FOR_TWO_LETTERS ? Models.MOST_EDITS : length >= FOR_ONE_LETTER ? 1 : 0;
        boolean near = most > 0
                && !model.personal()
                && !personal
                && Math.abs(length - form.read().length()) <= most
                && Long.bitCount(like.letters() ^ form.letters()) <= 2 * most
                && Lookalikes.distance(form.read(), like.read(), most) <= most;
        return near && !isAnother(model, form, written) ? Sign.NEARLY : null;
    }

    private static Sign ofSameForm(Model model, Lookalikes.Form form, int length) {
        Lookalikes.Form like = model.form();
        if (form.plain().equals(like.plain())) {
            return model.personal() || length < FOR_SEPARATORS ? null : Sign.SEPARATORS;
        }
        if (isAnother(form.plain(), like.plain())) {
            return null;
        }
        if (hasForeign(form.plain()) && !hasForeign(like.plain())) {
            return Sign.FOREIGN_LETTERS;
        }
        if (figures(form.plain()).length() > figures(like.plain()).length()) {
            return Sign.FIGURES;
        }
        if (form.read().equals(like.read())) {
            return length < FOR_OFFICIAL ? null : Sign.ALIKE_LETTERS;
        }
        return model.personal() || length < FOR_ONE_LETTER ? null : Sign.DOUBLED;
    }

    /** A word before or after it, or both. */
    private Sign added(Lookalikes.Form form, Lookalikes.Form like, int length) {
        String name = like.read();
        if (form.read().length() > name.length() + LONGEST_ADDED || length < FOR_OFFICIAL) {
            return null;
        }
        int at = form.read().indexOf(name);
        if (at < 0) {
            return null;
        }
        String before = form.read().substring(0, at);
        String after = form.read().substring(at + name.length());
        boolean parody = words.isParody(before) || words.isParody(after);
        boolean official = words.isOfficial(before) || words.isOfficial(after);
        boolean known = isKnown(before) && isKnown(after);
        if (!known || before.isEmpty() && after.isEmpty()) {
            return null;
        }
        if (parody) {
            return Sign.PARODY;
        }
        return official ? Sign.OFFICIAL_WORD : length >= FOR_ADDED ? Sign.ADDED_WORD : null;
    }

    private boolean isKnown(String word) {
        return word.isEmpty() || words.isOfficial(word) || words.isAdded(word) || words.isParody(word);
    }

    /** Whether the letters that differ make it another body's name: another commune, other figures, another short word. */
    private boolean isAnother(Model model, Lookalikes.Form form, String written) {
        return isAnother(form.plain(), model.form().plain())
                || isAnotherShortWord(written, model.bare())
                || communes.get().isBody(form.plain(), words.beforePlaces());
    }

    /** {@code pompiers44} and {@code pompiers49}. */
    private static boolean isAnother(String one, String other) {
        String figures = figures(one);
        String others = figures(other);
        return !figures.isEmpty()
                && !others.isEmpty()
                && !figures.equals(others)
                && withoutFigures(one).equals(withoutFigures(other));
    }

    private static boolean isAnotherShortWord(String one, String other) {
        String[] words = one.split("[^\\p{L}\\p{N}]+");
        String[] others = other.split("[^\\p{L}\\p{N}]+");
        if (words.length != others.length || words.length < 2) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(others[i]) && Math.max(words[i].length(), others[i].length()) <= SHORT_WORD) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasForeign(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static String figures(String plain) {
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 'a' && c != '-') {
                figures.append(c);
            }
        }
        return figures.toString();
    }

    private static String withoutFigures(String plain) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (!(plain.charAt(i) < 'a')) {
                letters.append(plain.charAt(i));
            }
        }
        return letters.toString();
    }
}
