package org.beffroi.dossier.digest.chart;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.Timeline.Bucket;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.document.Part.PicturePart;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.dossier.digest.chart.BarTones.Tone;

/**
 * Mentions over time as bars from zero, with the days of both ends, the highest bar named and counted
 * where one is; stacked by tone where tones are known, what has none as a frame above; a span that nobody
 * watched is shaded, since no bar would say that nothing was written.
 *
 * @param timeline in days, weeks or months, empty spans included
 * @param tones of its bars
 * @param wording the language
 * @param unwatched of which empty spans nothing is known: nobody watched
 */
public record TimelinePicture(Timeline timeline, BarTones tones, Wording wording, Predicate<Bucket> unwatched) {

    private static final double WIDTH = 688;
    private static final double TOP = 20;
    private static final double BARS = 72;
    private static final double FOOT = 20;
    private static final double WIDEST_BAR = 40;

    /** Bars of one or two mentions do not fill the picture: little should look little. */
    private static final long LOWEST_TOP = 4;

    /** How a label of usual size is wide at least on each side of its middle. */
    private static final double HALF_LABEL = 66;

    /** Where the days of both ends have their line, under the bars. */
    private static final double DATES = 16;

    /** The picture, with its finding as a caption; at least one mention is dated. */
    public PicturePart picture() {
        Bucket peak = timeline.buckets().stream()
                .max(Comparator.comparingLong(Bucket::mentions).thenComparing(Bucket::start, Comparator.reverseOrder()))
                .orElseThrow();
        boolean stands = peak.mentions() > 1
                && timeline.buckets().stream()
                                .filter(bucket -> bucket.mentions() == peak.mentions())
                                .count()
                        == 1;
        List<Shape> shapes = new ArrayList<>();
        double step = WIDTH / timeline.buckets().size();
        double gap = step > 6 ? Math.min(4, step / 6) : step > 2 ? 1 : 0;
        double width = Math.min(step - gap, WIDEST_BAR);
        double ground = TOP + BARS;
        for (int i = 0; i < timeline.buckets().size(); i++) {
            Bucket bucket = timeline.buckets().get(i);
            double height = BARS * bucket.mentions() / Math.max(LOWEST_TOP, peak.mentions());
            double middle = (i + 0.5) * step;
            if (isUnwatched(bucket)) {
                shapes.add(new Shape.Box(i * step, TOP, step, BARS, Ink.PALE));
            } else if (bucket.mentions() > 0) {
                bar(shapes, i, new Foot(middle - width / 2, ground, width), Math.max(height, 1));
            }
            if (stands && bucket.equals(peak)) {
                shapes.add(label(middle, ground - height - 6, peak(peak), Ink.TEXT));
            }
        }
        shapes.add(new Shape.Line(0, ground + 0.5, WIDTH, ground + 0.5, Ink.LINE));
        ends(shapes, ground + DATES);
        double high = ground + FOOT;
        if (tones.areKnown()) {
            ToneKey key = new ToneKey(tones, wording, WIDTH);
            shapes.addAll(key.shapes(high));
            high += key.height();
        }
        String finding = finding(peak);
        return new PicturePart(
                stands ? Optional.of(finding) : Optional.empty(),
                new Picture(alternative(finding), WIDTH, high, shapes));
    }

    /** Where a bar stands: its left edge, the ground, and how wide it is. */
    private record Foot(double x, double ground, double width) {}

    private void bar(List<Shape> shapes, int at, Foot foot, double height) {
        if (!tones.areKnown()) {
            shapes.add(new Shape.Box(foot.x(), foot.ground() - height, foot.width(), height, Ink.ACCENT));
            return;
        }
        double y = foot.ground();
        for (Tone tone : Tone.values()) {
            double high =
                    height * tones.of(at, tone) / timeline.buckets().get(at).mentions();
            if (high > 0) {
                shapes.add(ToneKey.part(tone, foot.x(), y - high, foot.width(), high));
            }
            y -= high;
        }
    }

    private boolean isUnwatched(Bucket bucket) {
        return bucket.mentions() == 0 && unwatched.test(bucket);
    }

    private void ends(List<Shape> shapes, double y) {
        List<Bucket> all = timeline.buckets();
        shapes.add(new Shape.Label(0, y, name(all.getFirst().start()), Anchor.START, Ink.SECONDARY));
        if (all.size() > 1) {
            shapes.add(new Shape.Label(WIDTH, y, name(all.getLast().start()), Anchor.END, Ink.SECONDARY));
        }
    }

    private static Shape label(double middle, double y, String text, Ink ink) {
        if (middle < HALF_LABEL) {
            return new Shape.Label(0, y, text, Anchor.START, ink);
        } else if (middle > WIDTH - HALF_LABEL) {
            return new Shape.Label(WIDTH, y, text, Anchor.END, ink);
        }
        return new Shape.Label(middle, y, text, Anchor.MIDDLE, ink);
    }

    /** How many, and when. */
    private String peak(Bucket peak) {
        String many = wording.number(peak.mentions());
        return switch (timeline.span().unit()) {
            case DAY -> wording.say(TimelinePicture.class, "digest.peak.label.day", many, name(peak.start()));
            case WEEK -> wording.say(TimelinePicture.class, "digest.peak.label.week", many, name(peak.start()));
            default -> wording.say(TimelinePicture.class, "digest.peak.label.month", many, name(peak.start()));
        };
    }

    private String finding(Bucket peak) {
        LocalDate day = peak.start().toLocalDate();
        return switch (timeline.span().unit()) {
            case DAY -> wording.say(TimelinePicture.class, "digest.peak.day", wording.weekday(day), peak.mentions());
            case WEEK ->
                wording.say(TimelinePicture.class, "digest.peak.week", wording.dayOfYear(day), peak.mentions());
            default -> wording.say(TimelinePicture.class, "digest.peak.month", wording.month(day), peak.mentions());
        };
    }

    private String alternative(String finding) {
        String unit = wording.say(
                TimelinePicture.class,
                switch (timeline.span().unit()) {
                    case DAY -> "digest.bars.day";
                    case WEEK -> "digest.bars.week";
                    default -> "digest.bars.month";
                });
        String from = wording.dayOfYear(timeline.buckets().getFirst().start().toLocalDate());
        String to = wording.dayOfYear(timeline.buckets().getLast().start().toLocalDate());
        long gaps = timeline.buckets().stream().filter(this::isUnwatched).count();
        String bars = wording.say(TimelinePicture.class, "digest.picture", unit, from, to, finding);
        String picture = tones.areKnown()
                ? bars + " "
                        + wording.say(
                                TimelinePicture.class,
                                "digest.picture.tones",
                                new ToneKey(tones, wording, WIDTH).words())
                : bars;
        return gaps == 0
                ? picture
                : picture + " " + wording.say(TimelinePicture.class, "digest.picture.unwatched", gaps, unit);
    }

    private String name(ZonedDateTime start) {
        LocalDate day = start.toLocalDate();
        return timeline.span().unit() == TimelineSpan.Unit.MONTH ? wording.month(day) : wording.day(day);
    }
}
