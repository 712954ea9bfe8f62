package org.beffroi.french.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.text.Folding;

/**
 * The names of all communes, départements and régions, ready to be found in texts.
 *
 * <p>A commune of some size is also known by the usual beginning of its name: {@code Châlons}, {@code Cherbourg},
 * {@code La Baule}. The names of communes that merged mean the one of today. Immutable.
 */
final class Lexicon {

    /** Communes with fewer inhabitants are not called by the beginning of their name alone. */
    private static final int OFTEN_SHORTENED = 2_000;

    private static final int SHORTEST_TAG = 5;

    /** Beginnings that say nothing: half of all names go on from them. */
    private static final Set<String> EMPTY_BEGINNINGS = Set.of("""
        bains bar barre bas basse beau bel belle bois bonne bourgogne celle champs chapelle
        chateau chef coteaux couronne croix d deux eaux fontaine forges fort garde grand grande haut
        haute ile iles jardin l marche marches mas mery mesnil mont monts morne motte neuf notre
        pavillons pays petit petite pierre plan plessis pointe pont ponts port puy queue rives riviere
        roche roches sables saint sainte saintes saints savigny six terres tour trinite trois val
        valette vaux vieille vieux villa ville
        """.strip().split("\\s+"));

    private final List<Commune> communes = new ArrayList<>();
    private final Map<String, Commune> byCode = new HashMap<>();
    /** Names of several words written together, with and without their elided letters, and the name's words. */
    private final Once<Map<String, String>> joined = new Once<>(this::writtenTogether);

    private final NameTree tree;

    Lexicon(Territories territories) {
        Map<String, List<Name.Bearer>> bearers = HashMap.newHashMap(40_000);
        territories.all(Territory.Kind.COMMUNE).forEach(territory -> add(territory, bearers));
        addFormer(territories, bearers);
        territories.all(Territory.Kind.DEPARTEMENT).forEach(one -> addGround(one.name(), one.code(), bearers));
        territories.all(Territory.Kind.REGION).forEach(one -> addGround(one.name(), "", bearers));
        tree = new NameTree(bearers);
    }

    private void add(Territory territory, Map<String, List<Name.Bearer>> bearers) {
        Commune commune = Commune.of(communes.size(), territory);
        communes.add(commune);
        byCode.put(commune.code(), commune);
        Spelling.Cut cut = Spelling.cut(commune.name());
        if (cut.words().isEmpty()) {
            return;
        }
        put(cut.key(), new Name.OfCommune(commune, cut.article(), false), bearers);
        int usual = commune.population() < OFTEN_SHORTENED ? 0 : usualBeginning(cut);
        if (usual > 0) {
            String beginning = String.join(" ", cut.words().subList(0, usual));
            put(beginning, new Name.OfCommune(commune, cut.article(), true), bearers);
        }
    }

    /**
     * Names of communes that are no more mean today's, where no commune of today is called so. They are known around them,
     * as the beginnings of names are: how many inhabitants they had, nobody says.
     */
    private void addFormer(Territories territories, Map<String, List<Name.Bearer>> bearers) {
        Map<String, List<Name.Bearer>> former = new HashMap<>();
        territories.formerCommunes().forEach(one -> {
            Spelling.Cut cut = Spelling.cut(one.name());
            Commune today = byCode.get(one.today().code());
            if (today != null && !cut.words().isEmpty() && !bearers.containsKey(cut.key())) {
                put(cut.key(), new Name.OfCommune(today, cut.article(), true), former);
            }
        });
        bearers.putAll(former);
    }

    private Map<String, String> writtenTogether() {
        Map<String, String> together = HashMap.newHashMap(2 * communes.size());
        for (Commune commune : communes) {
            Spelling.Cut cut = Spelling.cut(commune.name());
            if (cut.words().size() > 1) {
                together.put(cut.key().replace(" ", ""), cut.key());
                together.put(letters(commune.name()), cut.key());
            }
        }
        return together;
    }

    private static String letters(String name) {
        String folded = Folding.fold(name);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }

    /** How many words of a name people often leave it at; zero where they say it whole. */
    private static int usualBeginning(Spelling.Cut cut) {
        List<String> words = cut.words();
        String first = words.getFirst();
        int usual = first.startsWith("saint") ? 2 : 1;
        boolean empty = cut.article() == Article.NONE && EMPTY_BEGINNINGS.contains(first) || first.length() < 3;
        return words.size() <= usual || usual == 1 && empty ? 0 : usual;
    }

    private static void addGround(String name, String code, Map<String, List<Name.Bearer>> bearers) {
        Spelling.Cut cut = Spelling.cut(name);
        put(cut.key(), new Name.OfDepartement(code), bearers);
    }

    private static void put(String key, Name.Bearer bearer, Map<String, List<Name.Bearer>> bearers) {
        bearers.computeIfAbsent(key, any -> new ArrayList<>(1)).add(bearer);
    }

    NameTree tree() {
        return tree;
    }

    /** All communes; each stands at its index. */
    List<Commune> communes() {
        return communes;
    }

    /** The commune of a code, or null. */
    Commune commune(String code) {
        return byCode.get(code);
    }

    /** The name that a word written together means in a hashtag, such as {@code saintnazaire}, or null. */
    Name joined(String form) {
        String key = form.length() < SHORTEST_TAG ? null : joined.get().get(form);
        return key == null ? null : tree.named(key);
    }
}
