package org.beffroi.workbench.rise;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.watch.Rise;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.rise.model.Opinions;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.ViewerContext;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.CommandPlace;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One rise: its number, what, when, how much, the words that set it apart, a post, and what one thinks of it. */
final class RisePanel {

    private static final int DISC = 24;
    private static final int PAD = 12;

    private final RiseCard card;
    private final ViewerContext around;
    private final Composite frame;
    private final Optional<OpinionBar> opinions;
    private boolean pointed;

    /** Told what somebody does with it. */
    interface Told {

        /** The pointer or the keyboard came to it, or left it. */
        void pointed(boolean at);

        /** It is to be seen from near in the drawing above. */
        void near();

        /** Somebody said what it is worth. */
        void judged();
    }

    /** @param several whether others stand beside: one alone is told by the finding above, and seen from near at once */
    RisePanel(Composite parent, RiseCard card, boolean several, ViewerContext around, Told told) {
        this.card = card;
        this.around = around;
        frame = new Composite(parent, SWT.DOUBLE_BUFFERED);
        GridLayoutFactory.fillDefaults()
                .extendedMargins(PAD + DISC + PAD, PAD, PAD, PAD)
                .spacing(5, 6)
                .applyTo(frame);
        frame.addPaintListener(event -> paint(event.gc));
        opinions = head(told);
        if (several || card.rise() != Rise.PEAK) {
            GridCells.words(frame, look().normal()).setText(escaped(card.told()));
        }
        words();
        card.quotation().ifPresent(this::quoted);
        if (!card.facts().isEmpty()) {
            GridCells.words(frame, look().small(), "secondary").setText(escaped(String.join(" · ", card.facts())));
        }
        doors(several && card.rise() == Rise.PEAK, told);
        listen(frame, told::pointed);
    }

    private Look look() {
        return around.ui().look();
    }

    private static String escaped(String words) {
        return words.replace("&", "&&");
    }

    private Optional<OpinionBar> head(Told told) {
        Composite head = new Composite(frame, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Look.GRID, 0).applyTo(head);
        Label title = new Label(head, SWT.WRAP);
        title.setFont(look().strong());
        title.setText(escaped(Language.capital(card.title())));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = 160;
        title.setLayoutData(place);
        Label state = Look.styled(new Label(head, SWT.NONE), card.ongoing() ? "alarm" : "secondary");
        state.setFont(look().small());
        state.setText(escaped(state()));
        state.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return around.deeds().rises().map(actions -> {
            OpinionBar bar = new OpinionBar(head, around.ui(), opinion -> {
                actions.judge(card, opinion);
                told.judged();
            });
            bar.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
            return bar;
        });
    }

    /** Where it stands, in a word; of a peak that is over there is nothing to say. */
    private String state() {
        if (card.rise() == Rise.PEAK) {
            return card.ongoing() ? around.ui().text("rise.ongoing") : "";
        }
        String stage = around.ui().say(card.stage().label());
        return card.ongoing() ? stage : around.ui().text("rise.over", stage);
    }

    private void words() {
        if (!card.words().isEmpty()) {
            Composite row = GridCells.row(frame, 6);
            for (RiseCard.Link word : card.words()) {
                new DoorText(row, look(), word.text(), false, () -> around.deeds()
                                .open(word.drillDown()))
                        .setToolTipText(around.ui().text("finding.door"));
            }
        }
    }

    /** What somebody said, and who, where and when; of a peak, that people reacted to it most at its start. */
    private void quoted(RiseCard.Link link) {
        Ui ui = around.ui();
        DoorText quoted = new DoorText(frame, look(), ui.text("rise.quoted", link.text()), true, () -> around.deeds()
                .open(link.drillDown()));
        quoted.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        quoted.setToolTipText(ui.text("rise.quoted.door"));
        if (link.drillDown() instanceof DrillDown.ToMention to) {
            // Its room is kept until it is read: nothing below it moves.
            Label from = GridCells.words(frame, look().small(), "secondary");
            from.setText(" ");
            around.deeds()
                    .rises()
                    .ifPresent(actions -> actions.origin(to.id(), words -> {
                        if (!from.isDisposed()) {
                            from.setText(escaped(card.rise() == Rise.PEAK ? ui.text("rise.from", words) : words));
                            from.requestLayout();
                        }
                    }));
        }
    }

    private void doors(boolean nearer, Told told) {
        Composite row = new Composite(frame, SWT.NONE);
        RowLayoutFactory.swtDefaults().extendedMargins(0, 0, 0, 0).spacing(0).applyTo(row);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = -PushButton.PAD;
        row.setLayoutData(place);
        button(row, "finding.door", () -> around.deeds().open(card.mentions()));
        if (nearer) {
            button(row, "rise.near", told::near);
        }
        around.deeds()
                .rises()
                .filter(ViewerContext.RiseActions::takes)
                .ifPresent(
                        actions -> CommandPlace.mark(button(row, "rise.take", () -> actions.take(card)), "evidence"));
    }

    private PushButton button(Composite row, String key, Runnable press) {
        return new PushButton(
                        row,
                        around.ui(),
                        Weight.QUIET,
                        Optional.empty(),
                        around.ui().text(key))
                .onPress(press);
    }

    private void listen(Composite in, Consumer<Boolean> point) {
        in.addListener(SWT.MouseEnter, event -> point.accept(true));
        in.addListener(SWT.MouseExit, event -> point.accept(false));
        for (Control child : in.getChildren()) {
            if (child instanceof Composite inner && inner.getChildren().length > 0) {
                listen(inner, point);
            } else {
                child.addListener(SWT.MouseEnter, event -> point.accept(true));
                child.addListener(SWT.MouseExit, event -> point.accept(false));
                child.addListener(SWT.FocusIn, event -> point.accept(true));
                child.addListener(SWT.FocusOut, event -> point.accept(false));
                opinions.ifPresent(bar -> bar.listen(child));
            }
        }
    }

    Composite control() {
        return frame;
    }

    RiseCard card() {
        return card;
    }

    /** Shows what is thought of it. */
    void show(Opinions all) {
        opinions.ifPresent(bar -> bar.show(all.of(card)));
    }

    /** Shows whether something points at it. */
    void point(boolean at) {
        if (at != pointed) {
            pointed = at;
            frame.redraw();
        }
    }

    private void paint(GC gc) {
        Palette palette = look().palette();
        Rectangle area = frame.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setForeground(Look.colour(pointed ? palette.accent() : palette.line()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setBackground(Look.colour(disc(palette)));
        gc.fillOval(PAD, PAD, DISC, DISC);
        gc.setFont(look().smallStrong());
        gc.setForeground(Look.colour(palette.page()));
        String number = String.valueOf(card.number());
        Point extent = gc.textExtent(number);
        gc.drawText(number, PAD + (DISC - extent.x) / 2, PAD + (DISC - extent.y) / 2, true);
    }

    private RGB disc(Palette palette) {
        return card.ongoing() ? palette.alarm() : palette.secondary();
    }
}
