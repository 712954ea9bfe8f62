package org.beffroi.workbench.analysis.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Series;
import org.beffroi.dossier.period.PeriodReader.NamedDay;
import org.beffroi.workbench.acts.Acts;

/**
 * The remarks of the dossier that lies open, marked on its series of time; adding and taking away are undone like any deed.
 *
 * <p>Belongs to the UI thread, which never waits for the disk.
 */
public final class Remarks {

    private final RemarkFiles files;
    private final ZoneId zone;
    private final String person;
    private final Acts acts;
    private final Clock clock;
    private final Executor inOrder;
    private final Executor display;
    private List<Remark> all = List.of();
    private Runnable onChange = () -> {};
    private Consumer<Sentence> refused = why -> {};

    /**
     * @param person who is at work
     * @param acts by which deeds are undone
     * @param inOrder runs one task after the other, off the UI thread
     * @param display runs on the UI thread, later
     */
    public Remarks(
            RemarkFiles files, ZoneId zone, String person, Acts acts, Clock clock, Executor inOrder, Executor display) {
        this.files = files;
        this.zone = zone;
        this.person = person;
        this.acts = acts;
        this.clock = clock;
        this.inOrder = inOrder;
        this.display = display;
    }

    /** Called when there are others, and told why some cannot be read. */
    public void onChange(Runnable listener, Consumer<Sentence> why) {
        onChange = listener;
        refused = why;
    }

    /** All of them, by day. */
    public List<Remark> all() {
        return all;
    }

    /** Their days by the names that they give them. */
    public List<NamedDay> named() {
        return all.stream().map(Remark::named).toList();
    }

    /** Reads them. */
    public void read() {
        inOrder.execute(this::readNow);
    }

    private void readNow() {
        try {
            List<Remark> read = files.all();
            display.execute(() -> {
                if (!read.equals(all)) {
                    all = read;
                    onChange.run();
                }
            });
        } catch (Refusal refusal) {
            display.execute(() -> refused.accept(refusal.sentence()));
        }
    }

    /** Adds one. */
    public void add(LocalDate day, String text) {
        Remark remark = new Remark(UUID.randomUUID().toString(), day, text.strip(), person, clock.instant());
        perform("act.remark", () -> files.keep(remark), () -> files.remove(remark));
    }

    /** Takes one away. */
    public void remove(Remark remark) {
        perform("act.remark.removed", () -> files.remove(remark), () -> files.keep(remark));
    }

    private void perform(String said, Runnable deed, Runnable opposite) {
        Runnable make = () -> {
            deed.run();
            readNow();
        };
        Runnable takeBack = () -> {
            opposite.run();
            readNow();
        };
        inOrder.execute(() -> {
            try {
                make.run();
                display.execute(() -> acts.did(Sentence.of(Remarks.class, said), takeBack, make));
            } catch (Refusal refusal) {
                display.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    /** A series of time with the remarks that fall in it; any other as it is. */
    public Series on(Series series) {
        if (!(series.across() instanceof Axis.Time) || all.isEmpty()) {
            return series;
        }
        double first = series.lines().stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Series.Point::place)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        double last = series.lines().stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Series.Point::place)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        List<Series.Mark> marks = new ArrayList<>(series.marks());
        for (Remark remark : all) {
            double from = start(remark.day());
            double to = start(remark.day().plusDays(1));
            if (to > first && from <= last) {
                marks.add(new Series.Mark(from, from, remark.text(), Ink.ACCENT, java.util.Optional.empty()));
            }
        }
        return new Series(series.title(), series.across(), series.up(), series.share(), series.lines(), marks);
    }

    private double start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
