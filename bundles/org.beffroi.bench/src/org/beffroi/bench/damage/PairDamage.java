package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;

/**
 * Two processes of the real program at once on one dossier, as one person or as two: one is refused in words, or both are right.
 *
 * @param launcher of the program
 */
record PairDamage(Path launcher) implements Damage {

    private static final int PAIRS = 4;
    private static final int REFUSED = 3;
    private static final long APART_MILLIS = 300;

    @Override
    public Sentence what() {
        return Sentence.of(PairDamage.class, "damage.pair");
    }

    @Override
    public DamageRow once(Random chance, Consumer<String> examples) throws IOException {
        Path place = Files.createTempDirectory("beffroi-pair");
        DamageRow sum = new DamageRow(what(), 0, 0, 0, 0, 0, 0);
        try {
            Trial template = new Trial(launcher, Files.createDirectory(place.resolve("template")));
            template.create();
            MadeMentions.add(template, 0, ArchiveVerbs.MENTIONS, MadeMentions.origin("essai", "lot"));
            MadeMentions.rows(template.place().resolve("rows.csv"), ArchiveVerbs.MENTIONS);
            for (int pair = 0; pair < PAIRS; pair++) {
                Trial trial = template.copy(place.resolve("pair-" + pair));
                List<Flaw> flaws = pair % 2 == 0
                        ? annotating(trial, pair == 0 ? "denis" : "camille", chance)
                        : importing(trial, pair == 1 ? "denis" : "camille", chance);
                flaws.forEach(flaw -> examples.accept("pair " + flaw.told()));
                sum = sum.plus(DamageRow.of(what(), flaws));
                Folders.remove(trial.place());
            }
            return sum;
        } finally {
            Folders.remove(place);
        }
    }

    /** Each with a tag of their own. */
    private static List<Flaw> annotating(Trial trial, String other, Random chance) throws IOException {
        List<Program.Ended> both = both(
                trial,
                other,
                chance,
                List.of("annotate", "*", "--tag", "un"),
                List.of("annotate", "*", "--tag", "deux"));
        Trial.Found found = trial.found();
        List<Flaw> flaws = new ArrayList<>(trial.flaws(found));
        flaws.addAll(OnMentions.all(found, ArchiveVerbs.MENTIONS));
        for (int i = 0; i < both.size(); i++) {
            String tag = i == 0 ? "un" : "deux";
            flaws.addAll(right(trial, both.get(i), ArchiveVerbs.tagged(found, tag)));
        }
        return flaws;
    }

    private static List<Flaw> right(Trial trial, Program.Ended ended, long tagged) {
        List<Flaw> flaws = new ArrayList<>();
        flaws.addAll(Flaw.when(
                ended.code() == 0 && tagged != ArchiveVerbs.MENTIONS, Flaw.Kind.LOST, tagged + " tagged of all"));
        flaws.addAll(refusal(trial, ended));
        return flaws;
    }

    /** Whoever is refused is told so in a sentence that names the dossier; what nobody foresaw names nothing. */
    private static List<Flaw> refusal(Trial trial, Program.Ended ended) {
        boolean inWords = ended.code() == REFUSED
                && ended.errors().contains(trial.dossier() + " ")
                && !ended.errors().contains("Exception");
        return Flaw.when(ended.code() != 0 && !inWords, Flaw.Kind.SILENT, ended.told());
    }

    /** Both the same table: its rows are there once. */
    private static List<Flaw> importing(Trial trial, String other, Random chance) throws IOException {
        List<String> verb = List.of("import", "rows.csv");
        List<Program.Ended> both = both(trial, other, chance, verb, verb);
        Trial.Found found = trial.found();
        List<Flaw> flaws = new ArrayList<>(trial.flaws(found));
        boolean one = both.stream().anyMatch(ended -> ended.code() == 0);
        int wanted = 2 * ArchiveVerbs.MENTIONS;
        flaws.addAll(Flaw.when(!one, Flaw.Kind.SILENT, "neither was right: " + both));
        flaws.addAll(Flaw.when(
                one && found.ids().size() < wanted, Flaw.Kind.LOST, found.ids().size() + " there"));
        flaws.addAll(Flaw.when(
                found.ids().size() > wanted, Flaw.Kind.DOUBLED, found.ids().size() + " there"));
        both.forEach(ended -> flaws.addAll(refusal(trial, ended)));
        return flaws;
    }

    private static List<Program.Ended> both(
            Trial trial, String other, Random chance, List<String> first, List<String> second) throws IOException {
        Program.Running one = trial.program().start("camille", at(trial, first));
        pause(chance.nextLong(APART_MILLIS));
        Program.Running two = trial.program().start(other, at(trial, second));
        return List.of(one.end(), two.end());
    }

    private static List<String> at(Trial trial, List<String> verb) {
        List<String> all = new ArrayList<>(verb);
        all.addAll(List.of("--dossier", trial.dossier().toString()));
        return all;
    }

    static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
