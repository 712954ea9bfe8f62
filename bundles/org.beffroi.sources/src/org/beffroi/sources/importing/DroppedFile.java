package org.beffroi.sources.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.importing.ImportProfiles;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.VisitContext;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.importing.recognition.Recognised;
import org.beffroi.sources.importing.recognition.Recogniser;
import org.beffroi.sources.importing.run.Contents;
import org.beffroi.sources.importing.run.PictureCopies;
import org.beffroi.sources.importing.run.Portion;
import org.beffroi.sources.importing.run.RejectsFile;
import org.beffroi.sources.mapping.Mapped;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.mapping.Notices;
import org.beffroi.sources.mapping.Reading;
import org.beffroi.sources.mapping.RowMapper;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Noted;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;

/**
 * Reads a file that was dropped into a folder as an import would, without anybody to ask: the profile is the one whose columns
 * the file has, or the one that is named; the columns of a file that none knows are guessed at. For one thread.
 */
public final class DroppedFile {

    private final Origin origin;
    private final Recogniser recogniser;
    private final ImportWishes wishes;
    private final Locale locale;
    private final Networks networks;
    private final VisitContext.Exclusion exclusion;
    private final PictureCopies pictures;

    /**
     * A reader of the files of one source.
     *
     * @param brought profiles of plug-ins
     * @param context where mentions come from, the zone of times that carry none, the dossier with its profiles and with what it
     *     does not take in
     * @param profile the only one to read them with, empty to recognise it
     * @param platform whose exports they are, empty where there is one of each tool
     * @param locale of the reasons beside rejected rows
     */
    public DroppedFile(
            List<ImportProfiles> brought,
            VisitContext context,
            Optional<String> profile,
            Optional<String> platform,
            Locale locale,
            Networks networks) {
        this.origin = context.origin();
        this.exclusion = context.exclusion();
        this.pictures = new PictureCopies(context.dossier(), PictureCopies.Limits.USUAL);
        Path profiles = context.dossier().resolve("profiles");
        this.recogniser = new Recogniser(new ProfileShelf(brought).all(profiles), Fields.core(), context.zone());
        ImportWishes recognised =
                platform.map(ImportWishes.none()::withPlatform).orElse(ImportWishes.none());
        this.wishes = profile.map(recognised::withProfile).orElse(recognised);
        this.locale = locale;
        this.networks = networks;
    }

    /**
     * How far a file is read.
     *
     * @param rows that were read, kept or rejected
     * @param rejectBytes length of the file of rejected rows
     */
    public record Progress(long rows, long rejectBytes) {

        /** A file that nobody opened yet. */
        public static final Progress NONE = new Progress(0, 0);
    }

    /**
     * Some rows of a file.
     *
     * @param rejected how many rows could not be kept
     * @param complete whether the file is at its end
     */
    public record Some(
            List<Mention> mentions, long rejected, Progress progress, boolean complete, List<Sentence> remarks) {
        public Some {
            mentions = List.copyOf(mentions);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Reads on where another reading stopped.
     *
     * @param rejects where rejected rows are written, made with the first of them
     * @param most rows to read
     * @throws Refusal if the file cannot be read at all, or the rejected rows not be written
     */
    public Some read(Path file, Progress from, Path rejects, int most, Cancel cancel) {
        List<Sentence> remarks = new ArrayList<>();
        List<Content> contents = Contents.of(file, remarks);
        List<Refusal> refusals = new ArrayList<>();
        Notices notices = new Notices();
        Part part = new Part(file, from.rows(), most, notices);
        for (Content content : contents) {
            try {
                Recognised recognised = recogniser.recognise(content, wishes);
                recognised.refuseProse(wishes);
                remarks.addAll(recognised.warnings());
                part.note(recognised.noted());
                remarks.addAll(part.read(recognised, mapper(recognised, notices), cancel));
            } catch (Refusal e) {
                refusals.add(e);
            }
        }
        if (refusals.size() == contents.size()) {
            throw refusals.getFirst();
        }
        refusals.forEach(refusal -> remarks.add(refusal.sentence()));
        remarks.addAll(notices.sentences());
        RejectsFile rejected = new RejectsFile(rejects, locale, from.rejectBytes());
        rejected.add(part.listed);
        Progress progress = new Progress(from.rows() + part.taken, rejected.length());
        List<Sentence> told = new ArrayList<>(from.rows() == 0 ? remarks : List.of());
        told.addAll(pictures.told());
        return new Some(part.mentions, part.rejected, progress, !part.full, told);
    }

    private RowMapper mapper(Recognised recognised, Notices notices) {
        Reading usual = recognised.reading(origin.batch());
        Reading reading = new Reading(
                origin.source(),
                usual.idScope(),
                usual.platform(),
                usual.batch(),
                usual.collected(),
                usual.zone(),
                usual.dayFirst());
        return new RowMapper(recognised.profile(), recognised.columns(), Fields.core(), networks, reading, notices);
    }

    /** What one reading gathers. */
    private final class Part {

        private final List<Mention> mentions = new ArrayList<>();
        private final List<Portion.Reject> listed = new ArrayList<>();
        private final Path file;
        private final int most;
        private final Notices notices;
        private int rejected;
        private long toSkip;
        private int taken;
        private boolean full;

        Part(Path file, long toSkip, int most, Notices notices) {
            this.file = file;
            this.toSkip = toSkip;
            this.most = most;
            this.notices = notices;
        }

        /** What was noticed of the rows. */
        List<Sentence> read(Recognised recognised, RowMapper mapper, Cancel cancel) {
            try (Rows rows = recognised.manner().open(recognised.content())) {
                while (!full && rows.hasNext()) {
                    cancel.check();
                    if (toSkip == 0 && taken == most) {
                        full = true;
                        return rows.notices();
                    }
                    take(rows.next(), mapper);
                    note(rows.noted());
                }
                note(rows.noted());
                return rows.notices();
            }
        }

        private void note(List<Noted> lines) {
            if (toSkip == 0) {
                lines.forEach(one -> listed.add(new Portion.Reject(one.place(), one.why(), one.raw())));
            }
        }

        /** Rows that were taken before are mapped again, since a mapper may remember rows of the same file. */
        private void take(Row row, RowMapper mapper) {
            Mapped mapped = row instanceof Row.Whole whole
                    ? mapper.map(whole)
                    : new Mapped.Refused(((Row.Broken) row).why(), false);
            List<Sentence> lost = notices.ofRow();
            if (toSkip > 0) {
                toSkip--;
                return;
            }
            taken++;
            switch (mapped) {
                case Mapped.Refused refused -> reject(row, refused.why(), refused.withheld() ? "" : row.raw());
                case Mapped.Kept kept -> {
                    lost.forEach(why -> listed.add(new Portion.Reject(row.place(), why, row.raw())));
                    take(row, kept.mention());
                    kept.companions().forEach(second -> take(row, second));
                }
            }
        }

        private void reject(Row row, Sentence why, String raw) {
            listed.add(new Portion.Reject(row.place(), why, raw));
            rejected++;
        }

        private void take(Row row, Mention mention) {
            exclusion
                    .why(mention)
                    .ifPresentOrElse(
                            why -> reject(row, why, ""), () -> mentions.add(pictures.kept(file, mention, row.place())));
        }
    }
}
