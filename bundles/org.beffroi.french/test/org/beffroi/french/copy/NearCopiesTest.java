package org.beffroi.french.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.copy.Copies;
import org.beffroi.french.Read;
import org.beffroi.french.lexicon.ReadableList;
import org.beffroi.french.tone.learning.TrainingPosts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well near-copies are found, on made pairs: posts of a town, each said again with one change as people make them, among
 * all the others, which say something else.
 */
class NearCopiesTest {

    private static final List<String> BEFORE = List.of(
            "Je relaie : ", "À lire. ", "Copié collé d’une maman : ", "+1. ", "Je partage, tellement vrai. ", "⬇️⬇️ ");
    private static final List<String> AFTER =
            List.of(" #Sonneval", " 😡 vous en pensez quoi ?", " Partagez !", " (vu sur Facebook)", " Une honte.");

    /** Sketch of each text, then the changes made to it and theirs. */
    private static final Map<String, Map<String, String>> MADE = new TreeMap<>();

    private static Map<String, Integer> groups;

    @BeforeAll
    static void sayThemAgain() {
        Read read = Read.by(new CopyEnricher());
        Random dice = new Random(20_261_124);
        for (String text : texts()) {
            Map<String, String> changed = new TreeMap<>();
            changed.put("a beginning added", BEFORE.get(dice.nextInt(BEFORE.size())) + text);
            changed.put("an end added", text + AFTER.get(dice.nextInt(AFTER.size())));
            changed.put("three letters mistyped", mistyped(text, dice));
            changed.put("a word of ten left out", withoutWords(text, 10, dice));
            changed.put("the last fifth cut off", text.substring(0, text.length() * 4 / 5));
            changed.replaceAll((change, said) ->
                    read.of("copies", said).stream().findFirst().orElse(""));
            read.of("copies", text).stream().findFirst().ifPresent(sketch -> MADE.put(sketch, changed));
        }
        List<String> all = new ArrayList<>(new TreeSet<>(MADE.keySet()));
        int[] places = Copies.GROUPING.likeness().groups(all, Cancel.never());
        groups = new TreeMap<>();
        for (int i = 0; i < places.length; i++) {
            groups.merge(all.get(places[i]), 1, Integer::sum);
        }
    }

    @Test
    void near_copies_are_found() {
        Map<String, Integer> found = new TreeMap<>();
        MADE.forEach((sketch, changed) -> changed.forEach((change, other) -> {
            List<String> pair = new ArrayList<>(new TreeSet<>(List.of(sketch, other)));
            boolean alike = pair.size() == 1 || Copies.GROUPING.likeness().groups(pair, Cancel.never())[1] == 0;
            found.merge(change, alike ? 1 : 0, Integer::sum);
        }));
        assertThat(MADE).hasSizeGreaterThan(380);
        assertThat(share(found.get("a beginning added"))).isGreaterThan(0.95);
        assertThat(share(found.get("an end added"))).isGreaterThan(0.9);
        assertThat(share(found.get("the last fifth cut off"))).isGreaterThan(0.83);
        assertThat(share(found.get("a word of ten left out"))).isGreaterThan(0.78);
        // Most of these texts are a line or two, in which three wrong letters touch a third of the stretches.
        assertThat(share(found.get("three letters mistyped"))).isGreaterThan(0.4);
    }

    @Test
    void other_texts_stay_apart() {
        assertThat(groups.values()).allMatch(members -> members == 1);
    }

    @Test
    void notices_of_one_model_stay_apart_where_what_they_say_differs() {
        Read read = Read.by(new CopyEnricher());
        TreeSet<String> sketches = new TreeSet<>();
        for (String said : List.of(
                "rue des Tanneurs, lundi 3 mars, de 8 h à 17 h, pour le remplacement d’une conduite d’eau",
                "place du Marché, jeudi 12 juin, toute la matinée, en raison de la brocante de printemps",
                "quai Jean-Moulin, du 4 au 8 août, la nuit seulement, afin de refaire le tapis de la chaussée",
                "avenue de la Gare, samedi 22 novembre, dès 14 h, à l’occasion du cortège des enfants")) {
            sketches.addAll(read.of(
                    "copies", "Info circulation : la voie sera fermée " + said + ". Merci de votre compréhension."));
        }
        assertThat(Copies.GROUPING.likeness().groups(List.copyOf(sketches), Cancel.never()))
                .containsExactly(0, 1, 2, 3);
    }

    private static double share(int found) {
        return found / (double) MADE.size();
    }

    /** Posts of one to four sentences. */
    private static List<String> texts() {
        List<String> posts =
                ReadableList.resource(TrainingPosts.class, "training.txt").lines();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < posts.size(); ) {
            StringBuilder text = new StringBuilder();
            for (int last = Math.min(posts.size(), i + 1 + i % 3); i < last; i++) {
                text.append(posts.get(i).substring(2)).append(' ');
            }
            texts.add(text.toString().strip());
        }
        return texts;
    }

    private static String mistyped(String text, Random dice) {
        StringBuilder mistyped = new StringBuilder(text);
        for (int i = 0; i < 3; i++) {
            mistyped.setCharAt(dice.nextInt(text.length()), (char) ('a' + dice.nextInt(26)));
        }
        return mistyped.toString();
    }

    private static String withoutWords(String text, int oneIn, Random dice) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = Math.max(1, words.size() / oneIn); i > 0; i--) {
            words.remove(dice.nextInt(words.size()));
        }
        return String.join(" ", words);
    }
}
