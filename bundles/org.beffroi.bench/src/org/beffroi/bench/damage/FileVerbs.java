package org.beffroi.bench.damage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.backup.Backup;
import org.beffroi.dossier.backup.Restore;
import org.beffroi.dossier.digest.FolderDigests;
import org.beffroi.dossier.watch.FolderWatches;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.strategy.file.StrategyFile;

/** Long verbs that write a file: the old one or the new one is there, whole. */
final class FileVerbs {

    private static final int MENTIONS = 600;

    private FileVerbs() {}

    /** A dossier with some mentions, which no verb here changes. */
    private abstract static class OnDossier extends OnMentions {

        OnDossier(String id) {
            super(id, MENTIONS);
        }

        /** The program has started and reads; what is written is written last. */
        @Override
        public double from() {
            return 0.5;
        }

        /** What is wrong with the dossier. */
        final List<Flaw> dossier(Trial trial) {
            Trial.Found found = trial.found();
            List<Flaw> flaws = new ArrayList<>(trial.flaws(found));
            flaws.addAll(OnMentions.all(found, MENTIONS));
            return flaws;
        }
    }

    /** A strategy measured again and saved. */
    static class StrategySave extends OnDossier {

        StrategySave() {
            super("strategy");
        }

        static Path file(Trial trial) {
            return trial.dossier().resolve("strategies").resolve("sonneval.strategy");
        }

        @Override
        public void prepare(Trial trial) throws IOException {
            super.prepare(trial);
            new DemoStrategies().add(trial.dossier());
        }

        @Override
        public List<String> arguments(Trial trial) {
            return words(trial, "strategy", "indicators", file(trial).toString(), "--recompute");
        }

        /** Figures that nobody could measure in a town of fountains are said. */
        @Override
        public List<Integer> endings() {
            return List.of(0, 1);
        }

        @Override
        public List<Flaw> afterKill(Trial trial, Program.Ended said, long before) throws IOException {
            return whole(trial);
        }

        /** XML that was cut, or of two files, is not well-formed. */
        private static List<Flaw> whole(Trial trial) throws IOException {
            boolean whole = StrategyFile.isPresent(Files.readAllBytes(file(trial)));
            return Flaw.when(!whole, Flaw.Kind.LOST, "half a strategy");
        }

        @Override
        public List<Flaw> atTheEnd(Trial trial, Program.Ended ended, long before) throws IOException {
            List<Flaw> flaws = new ArrayList<>(whole(trial));
            flaws.addAll(Flaw.when(state(trial) == before, Flaw.Kind.SILENT, "nothing was measured: " + ended.out()));
            return flaws;
        }

        @Override
        public long state(Trial trial) throws IOException {
            return Arrays.hashCode(Files.readAllBytes(file(trial)));
        }
    }

    /** The document of a strategy, renewed. */
    static final class Report extends OnDossier {

        Report() {
            super("report");
        }

        private static Path document(Trial trial) {
            return trial.place().resolve("document.odt");
        }

        @Override
        public void prepare(Trial trial) throws IOException {
            super.prepare(trial);
            new DemoStrategies().add(trial.dossier());
        }

        @Override
        public List<String> arguments(Trial trial) {
            return List.of(
                    "strategy",
                    "report",
                    StrategySave.file(trial).toString(),
                    "--to",
                    document(trial).toString());
        }

        @Override
        public List<Flaw> afterKill(Trial trial, Program.Ended said, long before) throws IOException {
            List<Flaw> flaws = new ArrayList<>();
            for (Path file : Stream.concat(Stream.of(document(trial)), made(trial).stream())
                    .toList()) {
                flaws.addAll(Flaw.when(Files.exists(file) && !isZip(file), Flaw.Kind.LOST, file + " is half"));
            }
            return flaws;
        }

        private static List<Path> made(Trial trial) throws IOException {
            try (Stream<Path> all = Files.walk(trial.place())) {
                return all.filter(path -> path.toString().endsWith(".odt")).toList();
            }
        }

        @Override
        public List<Flaw> atTheEnd(Trial trial, Program.Ended ended, long before) throws IOException {
            List<Flaw> flaws = new ArrayList<>(afterKill(trial, ended, before));
            flaws.addAll(Flaw.when(!Files.exists(document(trial)), Flaw.Kind.SILENT, "no document: " + ended.out()));
            return flaws;
        }

        private static boolean isZip(Path file) {
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        in.transferTo(java.io.OutputStream.nullOutputStream());
                    }
                }
                return zip.getEntry("content.xml") != null;
            } catch (IOException e) {
                return false;
            }
        }
    }

    /** A digest published: nothing counts as shown before its document is there. */
    static final class Published extends OnDossier {

        Published() {
            super("digest");
        }

        private static Path page(Trial trial) {
            return trial.place().resolve("lettre.html");
        }

        @Override
        public void prepare(Trial trial) throws IOException {
            super.prepare(trial);
            new FolderWatches(trial.dossier(), "camille@essai")
                    .save(new Watch(
                            "fontaines",
                            "fontaine",
                            Locale.FRENCH,
                            Watch.Rhythm.DAY,
                            Optional.empty(),
                            1,
                            List.of(),
                            Instant.parse("2026-11-20T08:00:00Z"),
                            "camille"));
            new FolderDigests(trial.dossier())
                    .save(new Digest(
                            "lettre",
                            "La lettre",
                            Locale.FRENCH,
                            Optional.empty(),
                            List.of(),
                            List.of(new Digest.Watched("fontaines", 100))));
        }

        @Override
        public List<String> arguments(Trial trial) {
            return words(trial, "digest", "lettre", "--to", page(trial).toString());
        }

        @Override
        public List<Flaw> afterKill(Trial trial, Program.Ended said, long before) throws IOException {
            boolean written = Files.exists(page(trial));
            List<Flaw> flaws = new ArrayList<>(dossier(trial));
            flaws.addAll(Flaw.when(
                    written && !Files.readString(page(trial)).stripTrailing().endsWith("</html>"),
                    Flaw.Kind.LOST,
                    "half a page"));
            flaws.addAll(Flaw.when(!written && isShown(trial), Flaw.Kind.LOST, "shown without a page"));
            return flaws;
        }

        private static boolean isShown(Trial trial) throws IOException {
            Path shown = trial.dossier().resolve("watches").resolve("shown");
            if (!Files.isDirectory(shown)) {
                return false;
            }
            try (Stream<Path> all = Files.walk(shown)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    if (Files.size(file) > 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Override
        public List<Flaw> atTheEnd(Trial trial, Program.Ended ended, long before) throws IOException {
            List<Flaw> flaws = new ArrayList<>(afterKill(trial, ended, before));
            flaws.addAll(Flaw.when(!isShown(trial), Flaw.Kind.SILENT, "nothing counts as shown"));
            return flaws;
        }
    }

    /** A backup, which must not harm what it copies, nor the backup that is there. */
    static final class BackupMade extends OnDossier {

        BackupMade() {
            super("backup");
        }

        private static Path file(Trial trial) {
            return trial.place().resolve("backup.zip");
        }

        @Override
        public List<String> arguments(Trial trial) {
            return List.of(
                    "backup", trial.dossier().toString(), "--to", file(trial).toString());
        }

        @Override
        public List<Flaw> afterKill(Trial trial, Program.Ended said, long before) throws IOException {
            List<Flaw> flaws = new ArrayList<>(dossier(trial));
            if (Files.exists(file(trial))) {
                Path again = trial.place().resolve("again");
                new Restore(file(trial)).to(again, Progress.silent());
                flaws.addAll(OnMentions.all(trial.found(again), MENTIONS));
                Folders.remove(again);
            }
            return flaws;
        }

        @Override
        public List<Flaw> atTheEnd(Trial trial, Program.Ended ended, long before) throws IOException {
            List<Flaw> flaws = new ArrayList<>(afterKill(trial, ended, before));
            flaws.addAll(Flaw.when(!Files.exists(file(trial)), Flaw.Kind.SILENT, "no backup"));
            return flaws;
        }
    }

    /** A dossier brought back: the whole of it or none. */
    static final class Restored extends OnDossier {

        Restored() {
            super("restore");
        }

        private static Path again(Trial trial) {
            return trial.place().resolve("again");
        }

        @Override
        public void prepare(Trial trial) throws IOException {
            super.prepare(trial);
            // Files enough to be met in the midst of them.
            for (int i = 0; i < 100; i++) {
                Files.writeString(trial.dossier().resolve("note-" + i + ".txt"), "note " + i);
            }
            new Backup(trial.dossier(), Clock.systemUTC()).to(trial.place().resolve("backup.zip"), Progress.silent());
        }

        @Override
        public List<String> arguments(Trial trial) {
            return List.of("restore", "backup.zip", "--to", again(trial).toString());
        }

        /** What is there already, whole, is not written over. */
        @Override
        public List<Integer> endings() {
            return List.of(0, 3);
        }

        @Override
        public List<Flaw> afterKill(Trial trial, Program.Ended said, long before) {
            return Files.exists(again(trial)) ? OnMentions.all(trial.found(again(trial)), MENTIONS) : List.of();
        }

        @Override
        public List<Flaw> atTheEnd(Trial trial, Program.Ended ended, long before) {
            return OnMentions.all(trial.found(again(trial)), MENTIONS);
        }
    }
}
