package org.beffroi.sources.importing.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.BiConsumer;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.importing.recognition.HeaderGuess;
import org.beffroi.sources.importing.recognition.Recognised;
import org.beffroi.sources.importing.recognition.Recogniser;
import org.beffroi.sources.importing.register.FileState;
import org.beffroi.sources.importing.register.ImportState;
import org.beffroi.sources.mapping.Mapped;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.mapping.Notices;
import org.beffroi.sources.mapping.RowMapper;
import org.beffroi.sources.profile.HeaderAgain;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Noted;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;

/**
 * Reads files and makes mentions of their rows, ahead of the thread that keeps them, which takes them from a bounded queue.
 *
 * <p>Where people are replaced by hashes, or the row is private, a rejected row is told by its line and reason alone.
 *
 * <p>Rows settled by an earlier run are read again, since a later row may refer to them, and not handed over.
 */
final class ReadAhead implements Runnable {

    /** Mentions kept in one go, and then acknowledged. */
    static final int PORTION = 1_000;

    private final List<FileState> files;
    private final ImportWishes wishes;
    private final boolean pseudonymise;
    private final boolean seen;
    private final Recogniser recogniser;
    private final Fields fields;
    private final Networks networks;
    private final BlockingQueue<Portion> queue;
    private final BiConsumer<RowMapper, Row.Whole> met;

    /** @param met told each row that is no heading, from the thread that reads */
    ReadAhead(
            ImportState state,
            ImportRequest request,
            Recogniser recogniser,
            Fields fields,
            Networks networks,
            BlockingQueue<Portion> queue,
            BiConsumer<RowMapper, Row.Whole> met) {
        this.files = state.files();
        this.wishes = request.wishes();
        this.pseudonymise = request.pseudonymise();
        this.seen = request.seen();
        this.recogniser = recogniser;
        this.fields = fields;
        this.networks = networks;
        this.queue = queue;
        this.met = met;
    }

    /** Reads all files; interrupted, it ends without another word. */
    @Override
    public void run() {
        int file = 0;
        try {
            for (; file < files.size(); file++) {
                if (!files.get(file).done()) {
                    read(file);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            fail(file, e);
        }
    }

    private void fail(int file, RuntimeException cause) {
        try {
            queue.put(new Portion.Failure(file, cause));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(int file) throws InterruptedException {
        Path path = files.get(file).path();
        Collector collector = new Collector(file, files.get(file).counts().read());
        Notices notices = new Notices();
        List<Sentence> warnings = new ArrayList<>();
        Optional<Sentence> refusal = Optional.empty();
        try {
            refusal = read(Contents.of(path, warnings), notices, collector, warnings);
        } catch (Refusal e) {
            refusal = Optional.of(e.sentence());
        }
        collector.flush();
        warnings.addAll(notices.sentences());
        queue.put(new Portion.End(file, Optional.ofNullable(collector.profile), refusal, warnings, notices.unknown()));
    }

    /** Reads the files inside a file. One that is refused does not stop the others: it is a warning, unless all are. */
    private Optional<Sentence> read(
            List<Content> contents, Notices notices, Collector collector, List<Sentence> warnings)
            throws InterruptedException {
        List<Sentence> refusals = new ArrayList<>();
        for (Content content : contents) {
            try {
                Recognised recognised = recogniser.recognise(content, wishes);
                warnings.addAll(recognised.warnings());
                if (recognised.zoneMatters()) {
                    warnings.add(recognised.zoneReason());
                }
                warnings.addAll(read(recognised, notices, collector));
            } catch (Refusal e) {
                refusals.add(e.sentence());
            }
        }
        if (refusals.size() == contents.size()) {
            return Optional.of(refusals.getFirst());
        }
        warnings.addAll(refusals);
        return Optional.empty();
    }

    private List<Sentence> read(Recognised recognised, Notices notices, Collector collector)
            throws InterruptedException {
        if (!seen) {
            recognised.refuseProse(wishes);
        }
        Content content = recognised.content();
        collector.profile = recognised.profile().id();
        RowMapper mapper = new RowMapper(
                recognised.profile(),
                recognised.columns(),
                fields,
                networks,
                recognised.reading(files.get(collector.file).batch()),
                notices);
        HeaderAgain header = HeaderGuess.again(recognised);
        collector.size = content.plain() ? content.size() : -1;
        collector.bytes = 0;
        collector.note(recognised.noted());
        try (Rows rows = recognised.manner().open(content.counted(more -> collector.bytes += more))) {
            while (rows.hasNext()) {
                switch (rows.next()) {
                    case Row.Whole row
                    when header.isSuch(row) ->
                        collector.reject(row, Sentence.of(ReadAhead.class, "row.header.again"), false);
                    case Row.Whole row -> {
                        met.accept(mapper, row);
                        collector.take(row, mapper.map(row), notices.ofRow());
                    }
                    case Row.Broken row -> collector.reject(row, row.why(), false);
                }
                collector.note(rows.noted());
            }
            collector.note(rows.noted());
            return rows.notices();
        }
    }

    /** Gathers rows of one file into portions. */
    private final class Collector {

        private final int file;
        private final List<Portion.Read> read = new ArrayList<>();
        private final List<Portion.Reject> rejects = new ArrayList<>();
        private final List<Portion.Reject> noted = new ArrayList<>();
        private long toSkip;
        private String profile;
        private long size;
        private long bytes;

        Collector(int file, long settled) {
            this.file = file;
            this.toSkip = settled;
        }

        void take(Row row, Mapped mapped, List<Sentence> lost) throws InterruptedException {
            switch (mapped) {
                case Mapped.Refused refused -> reject(row, refused.why(), refused.withheld());
                case Mapped.Kept kept -> {
                    if (!skipped()) {
                        read.add(new Portion.Read(row.place(), kept.mention(), kept.companions()));
                        String raw = pseudonymise ? "" : row.raw();
                        lost.forEach(why -> noted.add(new Portion.Reject(row.place(), why, raw)));
                        flushIfFull();
                    }
                }
            }
        }

        /** What stands in the list beside the rows; of rows that an earlier run settled it stands there already. */
        void note(List<Noted> lines) {
            if (toSkip == 0) {
                lines.forEach(
                        one -> noted.add(new Portion.Reject(one.place(), one.why(), pseudonymise ? "" : one.raw())));
            }
        }

        void reject(Row row, Sentence why, boolean withheld) throws InterruptedException {
            if (!skipped()) {
                String raw = withheld || pseudonymise ? "" : row.raw();
                rejects.add(new Portion.Reject(row.place(), why, raw));
                flushIfFull();
            }
        }

        private boolean skipped() {
            if (toSkip > 0) {
                toSkip--;
                return true;
            }
            return false;
        }

        /** A workbook is opened by its library, so that no byte of it is seen here. */
        private double share() {
            return size <= 0 || bytes == 0 ? -1 : Math.min(1, (double) bytes / size);
        }

        private void flushIfFull() throws InterruptedException {
            if (read.size() + rejects.size() >= PORTION) {
                flush();
            }
        }

        void flush() throws InterruptedException {
            int rows = read.size() + rejects.size();
            if (rows > 0 || !noted.isEmpty()) {
                queue.put(new Portion.Some(
                        file, rows, List.copyOf(read), List.copyOf(rejects), List.copyOf(noted), profile, share()));
                read.clear();
                rejects.clear();
                noted.clear();
            }
        }
    }
}
