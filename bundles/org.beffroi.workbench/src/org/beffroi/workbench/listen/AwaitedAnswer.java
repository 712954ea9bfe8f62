package org.beffroi.workbench.listen;

import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.WaitingLine;

/**
 * What the screen says while an answer is on its way: nothing for a tenth of a second, then that it is being read. What is not
 * known yet is never called empty, and what is of the search before is veiled. Belongs to the UI thread.
 */
final class AwaitedAnswer {

    private final Ui ui;
    private final WaitingLine waiting;
    private final FacetPanel facets;
    private final TimelineChart timeline;
    private final ResultList list;
    private Screen shown = Screen.empty();

    AwaitedAnswer(Ui ui, WaitingLine waiting, FacetPanel facets, TimelineChart timeline, ResultList list) {
        this.ui = ui;
        this.waiting = waiting;
        this.facets = facets;
        this.timeline = timeline;
        this.list = list;
        waiting.onTold(this::say);
    }

    /** Shows how far a screen is. */
    void show(Screen screen) {
        shown = screen;
        waiting.show(screen.awaits());
        say();
    }

    private void say() {
        if (list.isDisposed()) {
            return;
        }
        boolean told = waiting.isTold();
        boolean before = shown.isOfBefore();
        facets.fade(before || told && shown.isBehind(Screen.Part.FACETS));
        timeline.fade(before || told && shown.isBehind(Screen.Part.TIMES));
        list.fade(before);
        facets.known(!shown.isBehind(Screen.Part.FACETS));
        String words = told ? ui.text("awaited") : "";
        timeline.whenEmpty(shown.isBehind(Screen.Part.TIMES) ? words : ui.text("timeline.empty"));
        list.setEmptyText(
                switch (shown.holding()) {
                    case UNKNOWN -> words;
                    case NOTHING -> ui.text("list.archive.empty");
                    case SOME -> ui.text("list.nothing");
                });
    }
}
