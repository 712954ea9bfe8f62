package org.beffroi.french.place;

import java.util.Set;
import org.beffroi.core.text.Token;

/**
 * Decides whether a name found is a place at all, by the company that it keeps.
 *
 * <p>Points are added for what speaks for a place and taken off for what speaks against; the weights were set by hand, so
 * that each rule can be told: a town's name alone within a sentence is enough where it is no other word and the town is
 * known, a word such as {@code Tours} needs a preposition too, a village needs that or its neighbourhood. Immutable.
 */
final class Judge {

    /** The points from which a name is taken for a place. */
    static final int ENOUGH = 4;

    /** The points of what is something else for certain. */
    static final int NEVER = -100;

    private static final int CERTAIN = 6;
    private static final int WELL_KNOWN = 20_000;
    private static final int KNOWN = 5_000;
    private static final int SMALL = 1_500;
    private static final int GREAT = 100_000;
    private static final int SHORT_WORD = 3;

    private static final Set<String> SUBJECTS = Set.of("il", "elle", "on", "y", "qui", "n", "ca", "cela", "tu", "nous");

    private final WordLists lists;
    private final Surroundings surroundings;
    private final Following following;

    /**
     * Where a name stands in a list such as {@code Nantes, Rezé et Couëron}.
     *
     * @param follows whether it follows a name taken for a place
     * @param leads whether another name follows
     */
    record InList(boolean follows, boolean leads) {}

    Judge(WordLists lists, Surroundings surroundings) {
        this.lists = lists;
        this.surroundings = surroundings;
        this.following = new Following(lists);
    }

    /**
     * The points of a name.
     *
     * @param list where it stands in a list
     */
    int points(Passage passage, Hit hit, Pinned pinned, Evidence evidence, HitsByToken hits, InList list) {
        if (pinned.abroad() || isPartOfAnotherName(passage, hit, hits, list)) {
            return NEVER;
        }
        int closeness = closeness(hit);
        boolean certain = pinned.isSaid() && hit.communes().stream().anyMatch(one -> pinned.allows(one.commune()));
        if (pinned.isSaid() && !certain) {
            return NEVER;
        }
        int company = certain ? CERTAIN : company(passage, hit, closeness, list);
        if (company == NEVER || !certain && isSomethingElse(passage, hit, closeness, evidence)) {
            return NEVER;
        }
        boolean ordinary = isOrdinary(hit);
        if (ordinary
                && company < 3
                && hit.communes().stream().allMatch(Name.OfCommune::shortened)
                && !acting(passage, hit)) {
            return NEVER;
        }
        boolean acting = company < ENOUGH && acting(passage, hit);
        int points = known(hit, ordinary)
                + letters(passage, hit, ordinary, acting || company >= ENOUGH)
                + company
                + nearness(closeness);
        if (company < ENOUGH) {
            points += !acting ? 0 : ordinary && !lists.isFirstName(hit.name().key()) ? 5 : 2;
            boolean bare =
                    hit.setting().link() == Setting.Link.NONE || hit.setting().link() == Setting.Link.WEAK;
            points -= evidence.isAbroad() && population(hit) < KNOWN ? 4 : 0;
            points -= evidence.isSport() && bare && hit.name().population() > SMALL ? 6 : 0;
            points -= isBrand(hit) ? brand(hit, closeness) : 0;
            points -= isSurname(passage, hit) ? 4 : 0;
            points -= Following.tellsMoreOf(passage, hit) ? 4 : 0;
        }
        return points;
    }

    private int closeness(Hit hit) {
        int most = 0;
        for (Name.OfCommune one : hit.communes()) {
            most = Math.max(most, surroundings.closeness(one.commune()));
        }
        return most;
    }

    private static int nearness(int closeness) {
        return closeness == Surroundings.NOT_FAR ? 0 : closeness;
    }

    private boolean isOrdinary(Hit hit) {
        return hit.name().words() == 1 && lists.isOrdinary(hit.name().key());
    }

    private static int brand(Hit hit, int closeness) {
        return closeness >= Surroundings.SAME_DEPARTEMENT && hit.setting().link() == Setting.Link.OF ? 0 : 6;
    }

    private boolean isBrand(Hit hit) {
        return hit.name().words() == 1 && lists.is(Cue.BRAND, hit.name().key());
    }

    /** How likely the name is a place by itself. */
    private int known(Hit hit, boolean ordinary) {
        int population = population(hit);
        if (hit.name().key().length() <= 2) {
            return hit.name().key().length() == 1 ? -4 : -2;
        }
        if (ordinary) {
            return population >= GREAT ? 1 : population >= WELL_KNOWN ? 0 : population >= 3_000 ? -1 : -3;
        }
        if (hit.name().isSaint()) {
            return population >= WELL_KNOWN ? 3 : population >= KNOWN ? 2 : 1;
        }
        if (hit.name().words() > 1) {
            return 4;
        }
        return population >= WELL_KNOWN ? 4 : population >= KNOWN ? 3 : population >= SMALL ? 1 : -1;
    }

    private int population(Hit hit) {
        int most = 0;
        for (Name.OfCommune one : hit.communes()) {
            int population = one.commune().population();
            boolean counts = !one.shortened()
                    || population >= WELL_KNOWN
                    || surroundings.closeness(one.commune()) >= Surroundings.SAME_DEPARTEMENT;
            most = counts ? Math.max(most, population) : most;
        }
        return most;
    }

    /** What capitals say. */
    private static int letters(Passage passage, Hit hit, boolean ordinary, boolean supported) {
        boolean capital = false;
        for (int i = hit.first(); i <= hit.last(); i++) {
            capital |= passage.isCapital(i);
        }
        boolean tagged = passage.tagOf(hit.first()) >= 0;
        if (!capital && tagged && !ordinary) {
            return 0;
        }
        if (!capital) {
            int missing = passage.isWhispering() || hit.name().words() > 2 ? 2 : 4;
            return ordinary ? -missing - 2 : -missing;
        }
        if (passage.isShouting()) {
            return ordinary && !supported ? -2 : 0;
        }
        boolean acronym = hit.name().key().length() <= SHORT_WORD && ordinary && passage.isShouted(hit.first());
        if (acronym) {
            return -4;
        }
        if (hit.setting().greatArticle()) {
            return 4;
        }
        boolean initial = passage.isInitial(hit.setting().start());
        return initial ? ordinary && !supported ? -2 : 0 : 2;
    }

    /** What stands before and after. */
    private int company(Passage passage, Hit hit, int closeness, InList list) {
        Setting setting = hit.setting();
        String noun = setting.noun() < 0 ? "" : passage.word(setting.noun());
        boolean bound = setting.link() == Setting.Link.OF || setting.link() == Setting.Link.NONE;
        if (bound && !noun.isEmpty()) {
            if (lists.is(Cue.WAY, noun) || lists.is(Cue.STOP, noun) && closeness < Surroundings.SAME_DEPARTEMENT) {
                return NEVER;
            }
            if (setting.link() == Setting.Link.OF && lists.is(Cue.ADMINISTRATION, noun)) {
                return CERTAIN;
            }
            if (setting.link() == Setting.Link.OF && lists.is(Cue.SURROUNDINGS, noun)) {
                return ENOUGH;
            }
        }
        int company = Math.max(link(setting, noun), place(passage, hit));
        if (following.saysWhatOrWhere(passage, hit)) {
            company = Math.max(company, ENOUGH);
        }
        if (list.leads()) {
            company = Math.max(company, closeness >= Surroundings.SAME_DEPARTEMENT ? ENOUGH : 2);
        }
        return list.follows() ? Math.max(company, 3) : company;
    }

    /** What ties it to the words before. */
    private int link(Setting setting, String noun) {
        return switch (setting.link()) {
            case AT, LOCATIVE -> ENOUGH;
            case PERHAPS_AT -> SUBJECTS.contains(noun) || setting.noun() < 0 ? 1 : ENOUGH;
            case OF -> 2;
            case IN, WEAK -> 1;
            case NONE -> lists.is(Cue.ADMINISTRATION, noun) && !lists.is(Cue.BEARING, noun) ? 3 : 0;
        };
    }

    /** Where it stands by itself: at the head of a text, within brackets, as a tag. */
    private int place(Passage passage, Hit hit) {
        int start = hit.setting().start();
        String after = passage.gapAfter(hit.last()).strip();
        boolean headline = passage.isInitial(start) && (after.startsWith(":") || after.startsWith("|"));
        boolean alone = passage.gapBefore(start).endsWith("(") && after.startsWith(")");
        return Math.max(headline ? headline(hit) : 0, alone ? 3 : isWholeTag(passage, hit) ? 2 : 0);
    }

    private int headline(Hit hit) {
        boolean known = hit.name().population() >= WELL_KNOWN;
        return known ? CERTAIN : isOrdinary(hit) ? 2 : ENOUGH;
    }

    /** {@code #SaintNazaire}, and not {@code #JeSuisNice}. */
    private static boolean isWholeTag(Passage passage, Hit hit) {
        int tag = passage.tagOf(hit.first());
        return tag >= 0
                && passage.token(tag).start() + 1
                        == passage.token(hit.setting().start()).start()
                && passage.token(tag).end() == passage.token(hit.last()).end();
    }

    private static final Set<String> ABSTRACT_TIES = Set.of("ci", "la", "t");

    /** Whether hyphens tie it to words that are no place: {@code Loire-Atlantique}, {@code Notre-Dame-de-Paris}. */
    private boolean isPartOfAnotherName(Passage passage, Hit hit, HitsByToken hits, InList list) {
        int start = hit.setting().start();
        int last = hit.last();
        if (start > 0 && passage.isTiedBefore(start) && !list.follows()) {
            return true;
        }
        Hit tied = hits.startingAt(last + 1);
        return passage.isTiedAfter(last)
                && last + 1 < passage.size()
                && (tied == null || isOrdinary(tied))
                && !lists.is(Cue.PART, passage.word(last + 1))
                && !ABSTRACT_TIES.contains(passage.word(last + 1));
    }

    /** Whether the words beside make it a person, a product, a club, a treaty, a patron saint. */
    private boolean isSomethingElse(Passage passage, Hit hit, int closeness, Evidence evidence) {
        Setting setting = hit.setting();
        boolean here = closeness == Surroundings.HERE;
        if (isAbroad(hit, closeness, evidence)) {
            return true;
        }
        if (evidence.isAbroad() && !here && hit.communes().stream().allMatch(Name.OfCommune::shortened)
                || hit.name().isSaint() && isFeast(hit) && setting.link() != Setting.Link.AT) {
            return true;
        }
        int next = passage.after(hit.last());
        if (next >= 0 && isBody(passage, hit, next)) {
            return true;
        }
        if (setting.noun() < 0) {
            return next >= 0 && isPerson(passage, hit, next);
        }
        String noun = passage.word(setting.noun());
        return switch (setting.link()) {
            case NONE ->
                lists.is(Cue.TITLE, noun)
                        || lists.is(Cue.COMPANY, noun) && isBrand(hit)
                        || lists.isFirstName(noun) && passage.isCapital(setting.noun())
                        || passage.isTitleInitial(setting.noun())
                        || lists.is(Cue.CLUB, noun)
                        || lists.is(Cue.PATRON, noun) && hit.name().key().startsWith("saint")
                        || lists.is(Cue.AGAINST, noun) && evidence.isSport()
                        || noun.equals("contre")
                        || next >= 0 && isPerson(passage, hit, next);
            case OF ->
                lists.is(Cue.GOODS, noun)
                        || lists.is(Cue.EVENT, noun)
                        || lists.is(Cue.CLUB, noun)
                        || lists.is(Cue.COMPANY, noun) && isBrand(hit)
                        || !here && lists.isFirstName(noun) && passage.isCapital(setting.noun());
            case WEAK -> next >= 0 && isPerson(passage, hit, next) || isFace(passage, setting) && evidence.isSport();
            default -> isFace(passage, setting);
        };
    }

    /** A name that is better known elsewhere, where nothing says that it is near. */
    private boolean isAbroad(Hit hit, int closeness, Evidence evidence) {
        boolean near =
                closeness == Surroundings.HERE || closeness >= Surroundings.SAME_DEPARTEMENT && !evidence.isAbroad();
        return !near
                && hit.name().words() == 1
                && lists.is(Cue.ABROAD, hit.name().key())
                && hit.communes().stream()
                        .noneMatch(one -> evidence.namesDepartementOf(one.commune())
                                || evidence.namesPostalCodeOf(one.commune()));
    }

    /** {@code Saint-Valentin}. */
    private boolean isFeast(Hit hit) {
        String key = hit.name().key();
        return lists.is(Cue.FEAST, key.substring(key.indexOf(' ') + 1));
    }

    /** {@code face à Nantes}. */
    private static boolean isFace(Passage passage, Setting setting) {
        return setting.noun() >= 0 && passage.word(setting.noun()).equals("face");
    }

    /** {@code Nantes Métropole}, {@code Angers SCO}. */
    private boolean isBody(Passage passage, Hit hit, int next) {
        String word = passage.word(next);
        return lists.is(Cue.BODY, word)
                && (passage.isCapital(next) || passage.tagOf(hit.last()) >= 0)
                && passage.gapAfter(hit.last()).length() <= 1;
    }

    /** {@code Florent Pagny}: a given name and a surname. */
    private boolean isPerson(Passage passage, Hit hit, int next) {
        return hit.name().words() == 1
                && lists.isFirstName(hit.name().key())
                && passage.token(next).kind() == Token.Kind.WORD
                && passage.isCapital(next)
                && passage.gapAfter(hit.last()).isBlank();
    }

    private boolean acting(Passage passage, Hit hit) {
        int next = passage.after(hit.last());
        if (next < 0) {
            return false;
        }
        if (passage.elided(next) != 0) {
            return passage.elided(next) == 's' || passage.elided(next) == 'n';
        }
        String word = passage.word(next);
        boolean verb = lists.is(Cue.ACTING, word) || !isOrdinary(hit) && lists.is(Cue.PARTICIPLE, word);
        // "à" is no verb, nor is "fermé"; in capitals they cannot be told
        boolean accented = "éàÉÀ"
                                .indexOf(passage.token(next)
                                        .exact()
                                        .charAt(passage.token(next).exact().length() - 1))
                        >= 0
                || passage.isShouting();
        boolean pronoun = hit.name().key().equals("y") && word.equals("a");
        return verb
                && !accented
                && !pronoun
                && passage.gapAfter(hit.last()).isBlank()
                && !isQualifying(passage, hit, next);
    }

    /**
     * {@code Bonne fête à tous}, {@code Bonne annonce}: an adjective and its noun, which is spelled like a verb; not so
     * {@code Bonne fête ses doyens}.
     */
    private boolean isQualifying(Passage passage, Hit hit, int next) {
        if (hit.name().words() > 1 || !lists.is(Cue.QUALIFYING, hit.name().key())) {
            return false;
        }
        boolean either = lists.is(Cue.NOUN_OR_VERB, passage.word(next));
        int object = passage.after(next);
        return either && (object < 0 || !lists.is(Cue.POSSESSIVE, passage.word(object)));
    }

    /** Whether a word with a capital that is no name known here precedes, as a given name would. */
    private boolean isSurname(Passage passage, Hit hit) {
        Setting setting = hit.setting();
        return setting.link() == Setting.Link.NONE
                && setting.noun() >= 0
                && hit.name().words() == 1
                && passage.token(setting.noun()).kind() == Token.Kind.WORD
                && passage.isCapital(setting.noun())
                && !passage.isShouting()
                && !passage.isInitial(setting.noun())
                && passage.gapBefore(hit.first()).isBlank()
                && passage.tagOf(hit.first()) < 0;
    }
}
