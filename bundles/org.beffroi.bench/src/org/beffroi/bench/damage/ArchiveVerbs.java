package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.source.SourceFiles;

/** Long verbs that work on the mentions of a dossier and on what people made of them. */
final class ArchiveVerbs {

    /** Enough for a verb to be in the midst of it, few enough for a look to be quick. */
    static final int MENTIONS = 1_200;

    private ArchiveVerbs() {}

    /** A dossier with so many mentions, on which a verb works. */
    private abstract static class OnTruth extends OnMentions {

        OnTruth(String id) {
            super(id, MENTIONS);
        }

        @Override
        public final List<Flaw> afterKill(Trial trial, Program.Ended said, long before) throws IOException {
            return flaws(trial, said, before, false);
        }

        @Override
        public final List<Flaw> atTheEnd(Trial trial, Program.Ended ended, long before) throws IOException {
            return flaws(trial, ended, before, true);
        }

        private List<Flaw> flaws(Trial trial, Program.Ended said, long before, boolean atEnd) throws IOException {
            Trial.Found found = trial.found();
            List<Flaw> flaws = new ArrayList<>(trial.flaws(found));
            flaws.addAll(flaws(trial, found, said, before, atEnd));
            return flaws;
        }

        /** What is wrong beside damages and mentions that are there twice. */
        abstract List<Flaw> flaws(Trial trial, Trial.Found found, Program.Ended said, long before, boolean atEnd)
                throws IOException;
    }

    /** An import: what it called acknowledged is there at once, and all of it in the end. */
    static final class Import extends OnTruth {

        private static final Pattern ACKNOWLEDGED = Pattern.compile("(?m)^acknowledged (\\d+)$");

        Import() {
            super("import");
        }

        @Override
        public void prepare(Trial trial) throws IOException {
            trial.create();
            MadeMentions.rows(trial.place().resolve("rows.csv"), MENTIONS);
        }

        @Override
        public List<String> arguments(Trial trial) {
            return words(trial, "import", "rows.csv");
        }

        @Override
        List<Flaw> flaws(Trial trial, Trial.Found found, Program.Ended said, long before, boolean atEnd) {
            int least = atEnd ? MENTIONS : 0;
            for (Matcher line = ACKNOWLEDGED.matcher(said.errors()); line.find(); ) {
                least = Math.max(least, Integer.parseInt(line.group(1)));
            }
            return all(found, least);
        }
    }

    /** The index built anew: everybody goes on reading. */
    static final class Rebuild extends OnTruth {

        Rebuild() {
            super("rebuild");
        }

        @Override
        public List<String> arguments(Trial trial) {
            return words(trial, "archive", "rebuild");
        }

        @Override
        List<Flaw> flaws(Trial trial, Trial.Found found, Program.Ended said, long before, boolean atEnd) {
            return all(found, MENTIONS);
        }
    }

    /** A tag on all mentions: once its batch is printed, all have it, and none has it by two acts. */
    static class Annotate extends OnTruth {

        static final String TAG = "rentrée";

        Annotate() {
            this("annotate");
        }

        Annotate(String id) {
            super(id);
        }

        @Override
        public List<String> arguments(Trial trial) {
            return words(trial, "annotate", "*", "--tag", TAG);
        }

        @Override
        List<Flaw> flaws(Trial trial, Trial.Found found, Program.Ended said, long before, boolean atEnd) {
            List<Flaw> flaws = new ArrayList<>(all(found, MENTIONS));
            long tagged = tagged(found, TAG);
            boolean acknowledged = atEnd || said.errors().contains("annotate-");
            flaws.addAll(Flaw.when(acknowledged && tagged < MENTIONS, Flaw.Kind.LOST, tagged + " tagged"));
            flaws.addAll(Flaw.when(tagged < before, Flaw.Kind.LOST, tagged + " tagged, " + before + " before"));
            long twice = found.entries().stream()
                    .filter(entry -> acts(entry, TAG) > 1)
                    .count();
            flaws.addAll(Flaw.when(twice > 0, Flaw.Kind.DOUBLED, twice + " tagged by two acts"));
            return flaws;
        }

        @Override
        public long state(Trial trial) {
            return tagged(trial.found(), TAG);
        }
    }

    static long tagged(Trial.Found found, String tag) {
        return found.entries().stream()
                .filter(entry -> entry.effective().strings(CoreFields.TAG).contains(tag))
                .count();
    }

    private static long acts(Entry entry, String tag) {
        return entry.acts().stream()
                .filter(act -> act.deed().toString().contains(tag))
                .count();
    }

    /** A dossier of format 1 that is opened and written to: all that was in it stays. */
    static final class Migration extends Annotate {

        Migration() {
            super("migration");
        }

        @Override
        public void prepare(Trial trial) {
            MadeMentions.formatOne(trial.dossier(), MENTIONS);
        }

        /** Only its first opening migrates it. */
        @Override
        public boolean goesOn() {
            return false;
        }

        @Override
        public long state(Trial trial) {
            return 0; // looking would migrate it
        }

        @Override
        List<Flaw> flaws(Trial trial, Trial.Found found, Program.Ended said, long before, boolean atEnd) {
            List<Flaw> flaws = new ArrayList<>(super.flaws(trial, found, said, before, atEnd));
            flaws.addAll(Flaw.when(tagged(found, "vieille") != 1, Flaw.Kind.LOST, "the act of format 1"));
            return flaws;
        }
    }

    /** A batch of acts taken back, or brought back: wholly or not at all. */
    static final class Undo extends OnTruth {

        private static final String TAG = "étiquette";

        Undo() {
            super("undo");
        }

        @Override
        public void prepare(Trial trial) throws IOException {
            super.prepare(trial);
            try (Dossier dossier = trial.open(Access.WRITE)) {
                List<Act> acts = new ArrayList<>();
                for (int i = 0; i < MENTIONS; i++) {
                    acts.add(new Act(
                            "acte-" + i,
                            new BatchId("lot-d-actes"),
                            "camille",
                            Act.Hand.HUMAN,
                            Instant.parse("2026-11-20T09:00:00Z"),
                            new Act.Add(new MentionId("essai:" + i), "tag", TAG)));
                }
                dossier.archive().record(acts);
            }
        }

        @Override
        public List<String> arguments(Trial trial) {
            return words(trial, "undo", "lot-d-actes");
        }

        @Override
        List<Flaw> flaws(Trial trial, Trial.Found found, Program.Ended said, long before, boolean atEnd) {
            long tagged = tagged(found, TAG);
            boolean acknowledged = atEnd || !said.out().isBlank();
            List<Flaw> flaws = new ArrayList<>(all(found, MENTIONS));
            flaws.addAll(Flaw.when(tagged != 0 && tagged != MENTIONS, Flaw.Kind.LOST, tagged + " tagged"));
            flaws.addAll(Flaw.when(acknowledged && tagged == before, Flaw.Kind.SILENT, "still " + before + " tagged"));
            return flaws;
        }

        @Override
        public long state(Trial trial) {
            return tagged(trial.found(), TAG);
        }
    }

    /** A person erased: nobody else's mention goes, and in the end none of hers is there. */
    static final class Erase extends OnTruth {

        private static final int OTHERS = MENTIONS - MENTIONS / MadeMentions.HERS;

        Erase() {
            super("erase");
        }

        @Override
        public List<String> arguments(Trial trial) {
            return words(trial, "privacy", "erase", "--author", MadeMentions.AUTHOR, "--texts", "--yes");
        }

        @Override
        List<Flaw> flaws(Trial trial, Trial.Found found, Program.Ended said, long before, boolean atEnd)
                throws IOException {
            long hers = found.entries().stream()
                    .filter(entry -> entry.mention().author().stream().anyMatch(MadeMentions.AUTHOR::equals))
                    .count();
            long others = found.ids().size() - hers;
            boolean acknowledged = atEnd || said.out().contains("erasures");
            List<Flaw> flaws = new ArrayList<>();
            flaws.addAll(Flaw.when(others != OTHERS, Flaw.Kind.LOST, others + " of others, of " + OTHERS));
            flaws.addAll(Flaw.when(acknowledged && hers > 0, Flaw.Kind.SILENT, hers + " of hers"));
            flaws.addAll(Flaw.when(
                    atEnd && isNamed(trial.dossier()), Flaw.Kind.SILENT, "her name is in a file of the dossier"));
            return flaws;
        }

        /** In the raw bytes of a file; what is compressed is read by a reader. */
        private static boolean isNamed(Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            .contains(MadeMentions.AUTHOR)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** What is kept longer than its source may goes; the rest stays. */
    static final class Purge extends OnTruth {

        private static final int DUE = MENTIONS / 2;
        private static final int DAYS = 365;

        Purge() {
            super("purge");
        }

        @Override
        public void prepare(Trial trial) throws IOException {
            trial.create();
            Instant now = Clock.systemUTC().instant();
            SourceFiles.of(trial.dossier())
                    .keep(new SourceSettings(
                            "gazette",
                            "feed",
                            Map.of("url", "https://example.org/"),
                            Duration.ofMinutes(30),
                            new Lawful("Suivre la ville", Lawful.Basis.PUBLIC_INTEREST, DAYS, Lawful.Rights.LINK),
                            Set.of(),
                            true,
                            now,
                            "camille"));
            Instant due = now.minus(Duration.ofDays(DAYS + 30));
            MadeMentions.add(trial, 0, DUE, new Origin("gazette", new BatchId("vieux"), due));
            MadeMentions.add(trial, DUE, MENTIONS, new Origin("gazette", new BatchId("neuf"), now));
        }

        @Override
        public List<String> arguments(Trial trial) {
            return words(trial, "privacy", "purge");
        }

        @Override
        List<Flaw> flaws(Trial trial, Trial.Found found, Program.Ended said, long before, boolean atEnd) {
            long kept = found.entries().stream()
                    .filter(entry -> entry.mention().origin().batch().value().equals("neuf"))
                    .count();
            boolean acknowledged = atEnd || said.out().contains("erasures");
            List<Flaw> flaws = new ArrayList<>();
            flaws.addAll(Flaw.when(kept != MENTIONS - DUE, Flaw.Kind.LOST, kept + " kept"));
            flaws.addAll(Flaw.when(
                    acknowledged && found.ids().size() > kept,
                    Flaw.Kind.SILENT,
                    found.ids().size() - kept + " are still there"));
            return flaws;
        }
    }
}
