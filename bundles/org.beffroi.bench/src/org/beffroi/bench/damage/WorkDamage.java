package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.backup.Backup;
import org.beffroi.dossier.backup.Restore;

/**
 * A process that does one thing again and again with the classes of the product, on their class path and without OSGi, killed
 * (SIGKILL) in its midst: each kill meets it at work, where one of a verb often meets a program that starts.
 *
 * @param work what it does
 */
record WorkDamage(Work work) implements Damage {

    private static final int KILLS = 20;
    private static final long MOST_MILLIS = 400;
    private static final long PATIENCE_MINUTES = 2;
    private static final Pattern DONE = Pattern.compile("(?m)^done (\\d+)$");

    @Override
    public Sentence what() {
        return Sentence.of(WorkDamage.class, "damage.work." + work.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public DamageRow once(Random chance, Consumer<String> examples) throws IOException {
        Path place = Files.createTempDirectory("beffroi-work");
        try {
            Trial trial = new Trial(Path.of("none"), place);
            trial.create();
            try (Dossier dossier = trial.open(Access.WRITE)) {
                dossier.archive().add(Work.mentions(0, Work.SOME));
            }
            new Backup(trial.dossier(), Clock.systemUTC()).to(place.resolve("b.zip"), Progress.silent());
            Series series = new Series(trial, chance, examples);
            for (int kill = 0; kill < KILLS; kill++) {
                series.kill();
            }
            series.end();
            return series.sum;
        } finally {
            Folders.remove(place);
        }
    }

    /** Kills in one dossier, one after the other. */
    private final class Series {

        private final Trial trial;
        private final Random chance;
        private final Consumer<String> examples;
        private final Set<Integer> done = new HashSet<>();
        private final Set<Integer> perhaps = new HashSet<>();
        private int turn;
        private DamageRow sum = new DamageRow(what(), 0, 0, 0, 0, 0, 0);

        Series(Trial trial, Random chance, Consumer<String> examples) {
            this.trial = trial;
            this.chance = chance;
            this.examples = examples;
        }

        void kill() throws IOException {
            String said = killed();
            for (Matcher line = DONE.matcher(said); line.find(); turn++) {
                done.add(Integer.parseInt(line.group(1)));
            }
            perhaps.add(turn++); // it was going on
            long start = System.nanoTime();
            List<Flaw> flaws = looked();
            count(flaws, 1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }

        private void count(List<Flaw> flaws, int tried, long millis) {
            flaws.forEach(flaw -> examples.accept(work + ": " + flaw.kind() + " " + flaw.told()));
            DamageRow one = DamageRow.of(what(), flaws);
            sum = sum.plus(new DamageRow(what(), tried, one.lost(), one.doubled(), one.silent(), one.left(), millis));
        }

        private List<Flaw> looked() throws IOException {
            try {
                Trial.Found found = trial.found();
                List<Flaw> flaws = new ArrayList<>(trial.flaws(found));
                flaws.addAll(flaws(found));
                return flaws;
            } catch (RuntimeException e) {
                return Flaw.of(Flaw.Kind.LOST, "cannot be read: " + e);
            }
        }

        private List<Flaw> flaws(Trial.Found found) throws IOException {
            Set<String> ids = new HashSet<>(found.ids());
            return switch (work) {
                case ADD ->
                    missing(ids, number -> number < Work.SOME || done.contains((number - Work.SOME) / Work.BATCH));
                case ANNOTATE -> tags(found);
                case UNDO -> undone(ids.size());
                case REBUILD -> missing(ids, number -> number < Work.SOME);
                case ERASE -> erased(ids);
                case BACKUP -> restored(trial.place().resolve("look"), ids);
                case RESTORE -> again(ids);
            };
        }

        private interface Wanted {
            boolean is(int number);
        }

        private List<Flaw> missing(Set<String> ids, Wanted wanted) {
            int missing = 0;
            for (int number = 0; number < Work.SOME + turn * Work.BATCH; number++) {
                missing += wanted.is(number) && !ids.contains("essai:" + number) ? 1 : 0;
            }
            return Flaw.when(missing > 0, Flaw.Kind.LOST, missing + " mentions are missing");
        }

        private List<Flaw> tags(Trial.Found found) {
            List<Flaw> flaws = new ArrayList<>();
            for (int one : done) {
                long tagged = ArchiveVerbs.tagged(found, "t" + one);
                flaws.addAll(Flaw.when(tagged != Work.SOME, Flaw.Kind.LOST, tagged + " have the tag t" + one));
            }
            for (Entry entry : found.entries()) {
                long acts =
                        entry.acts().stream().map(act -> act.deed()).distinct().count();
                flaws.addAll(Flaw.when(
                        acts < entry.acts().size(),
                        Flaw.Kind.DOUBLED,
                        entry.mention().id() + " twice"));
            }
            return flaws;
        }

        /** The one that was going on may have come to pass or not: the whole batch is there or none of it. */
        private static List<Flaw> undone(int there) {
            return Flaw.when(there != 0 && there != Work.SOME, Flaw.Kind.LOST, there + " mentions of a batch");
        }

        private List<Flaw> erased(Set<String> ids) {
            Set<String> gone = authors(done);
            Set<String> going = authors(perhaps);
            int still = 0;
            int missing = 0;
            for (int number = 0; number < Work.SOME; number++) {
                boolean is = ids.contains("essai:" + number);
                String author = MadeMentions.author(number);
                still += is && gone.contains(author) ? 1 : 0;
                missing += !is && !gone.contains(author) && !going.contains(author) ? 1 : 0;
            }
            List<Flaw> flaws = new ArrayList<>();
            flaws.addAll(Flaw.when(missing > 0, Flaw.Kind.LOST, missing + " of others are missing"));
            flaws.addAll(Flaw.when(still > 0, Flaw.Kind.SILENT, still + " of erased people"));
            return flaws;
        }

        private Set<String> authors(Set<Integer> turns) {
            Set<String> authors = new HashSet<>();
            turns.forEach(one -> authors.add(MadeMentions.author(one + 1)));
            return authors;
        }

        private List<Flaw> restored(Path folder, Set<String> ids) throws IOException {
            new Restore(trial.place().resolve("b.zip")).to(folder, Progress.silent());
            Set<String> there = new HashSet<>(trial.found(folder).ids());
            Folders.remove(folder);
            return Flaw.when(!there.containsAll(ids), Flaw.Kind.LOST, there.size() + " in the backup");
        }

        private List<Flaw> again(Set<String> ids) {
            Path folder = trial.place().resolve("again");
            return Files.exists(folder)
                    ? Flaw.when(!trial.found(folder).ids().containsAll(ids), Flaw.Kind.LOST, "half a dossier")
                    : List.of();
        }

        /** After the next writing nothing half-written is there, and the archive agrees with its truth. */
        void end() throws IOException {
            List<Flaw> flaws = new ArrayList<>();
            try (Dossier dossier = trial.open(Access.WRITE)) {
                work.once(trial, dossier, turn);
                List<Sentence> problems =
                        dossier.archive().check(Progress.silent()).problems();
                flaws.addAll(Flaw.when(!problems.isEmpty(), Flaw.Kind.LOST, "check: " + problems));
            } catch (RuntimeException e) {
                flaws.addAll(Flaw.of(Flaw.Kind.LOST, "does not go on: " + e));
            }
            Set<String> left = trial.hidden();
            flaws.addAll(Flaw.when(!left.isEmpty(), Flaw.Kind.LEFT, left.toString()));
            count(flaws, 0, 0);
        }

        private String killed() throws IOException {
            Path out = trial.place().resolve("said.txt");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Work.class.getName(),
                            work.name(),
                            trial.place().toString(),
                            Integer.toString(turn))
                    .redirectOutput(out.toFile())
                    .redirectError(trial.place().resolve("errors.txt").toFile())
                    .start();
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
            while (Files.size(out) == 0 && process.isAlive() && System.nanoTime() - end < 0) {
                PairDamage.pause(2);
            }
            PairDamage.pause(chance.nextLong(MOST_MILLIS));
            if (!process.isAlive()) {
                throw new IOException(
                        work + ": " + Files.readString(trial.place().resolve("errors.txt")));
            }
            process.destroyForcibly().onExit().join();
            return Files.readString(out);
        }
    }
}
