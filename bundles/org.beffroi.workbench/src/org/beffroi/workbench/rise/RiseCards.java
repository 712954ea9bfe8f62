package org.beffroi.workbench.rise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.result.DrillDown;
import org.beffroi.workbench.rise.model.Opinions;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.ViewerContext;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A card for each rise, and above them how often what was told was something. Belongs to the UI thread. */
public final class RiseCards {

    /** Below so many judgements, how often they were right says nothing. */
    private static final int FEW = 5;

    private final ViewerContext around;
    private final Composite whole;
    private final List<RisePanel> panels = new ArrayList<>();
    private Consumer<Optional<DrillDown>> onPoint = drillDown -> {};
    private Consumer<DrillDown> onNear = drillDown -> {};
    private Consumer<Composite> onJudged = card -> {};

    public RiseCards(Composite parent, List<RiseCard> cards, ViewerContext around) {
        this.around = around;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(5, Look.GRID).applyTo(whole);
        Optional<Label> precision = around.deeds()
                .rises()
                .map(actions -> GridCells.words(whole, around.ui().look().small(), "secondary"));
        for (RiseCard card : cards) {
            RisePanel panel = new RisePanel(whole, card, cards.size() > 1, around, new RisePanel.Told() {
                @Override
                public void pointed(boolean at) {
                    RiseCards.this.pointed(card, at);
                }

                @Override
                public void near() {
                    onNear.accept(card.mentions());
                }

                @Override
                public void judged() {
                    RiseCards.this.judged(card);
                }
            });
            panel.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            panels.add(panel);
        }
        around.deeds().rises().ifPresent(actions -> {
            Runnable deaf = actions.listen(all -> show(new Opinions(all), cards, precision));
            whole.addListener(SWT.Dispose, event -> deaf.run());
        });
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** Told at which rise somebody points, empty for none. */
    public void onPoint(Consumer<Optional<DrillDown>> listener) {
        onPoint = listener;
    }

    /** Told which rise somebody wants to see from near, one of several. */
    public void onNear(Consumer<DrillDown> listener) {
        onNear = listener;
    }

    /** Told which card somebody gave an opinion on. */
    public void onJudged(Consumer<Composite> listener) {
        onJudged = listener;
    }

    /** Shows that a drawing points at a rise; its card, empty where it has none. */
    public Optional<Composite> point(Optional<DrillDown> at) {
        Optional<Composite> found = Optional.empty();
        for (RisePanel panel : panels) {
            boolean meant = at.filter(panel.card().mentions()::equals).isPresent();
            panel.point(meant);
            if (meant) {
                found = Optional.of(panel.control());
            }
        }
        return found;
    }

    private void pointed(RiseCard card, boolean at) {
        Optional<DrillDown> drillDown = at ? Optional.of(card.mentions()) : Optional.empty();
        point(drillDown);
        onPoint.accept(drillDown);
    }

    private void judged(RiseCard card) {
        panels.stream()
                .filter(panel -> panel.card() == card)
                .map(RisePanel::control)
                .forEach(onJudged);
    }

    private void show(Opinions opinions, List<RiseCard> cards, Optional<Label> precision) {
        if (!whole.isDisposed()) {
            panels.forEach(panel -> panel.show(opinions));
            precision.ifPresent(label -> say(label, opinions, cards));
        }
    }

    private void say(Label label, Opinions opinions, List<RiseCard> cards) {
        Ui ui = around.ui();
        Opinions.Precision precision = opinions.precision(cards);
        label.setText(
                precision.judged() >= FEW
                        ? ui.text("rise.precision", precision.judged(), precision.right())
                        : precision.judged() == 0
                                ? ui.text("rise.precision.none")
                                : ui.text("rise.precision.few", FEW - precision.judged()));
    }
}
