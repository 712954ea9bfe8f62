package org.beffroi.workbench.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.query.Query.Period;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.model.FacetView;
import org.beffroi.workbench.listen.model.QueryCompletion;
import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.period.PeriodField;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What is searched, above each screen of the corpus: query, period, filters as chips, and how many mentions there are. Each of
 * them shows the one search of the dossier; what is changed in one shows in all. Belongs to the UI thread.
 */
public final class ContextBar {

    private final Ui ui;
    private final SearchSession searchSession;
    private final QueryCompletion assisting;
    private final Composite whole;
    private final QueryField field;
    private final PeriodField period;
    private final Composite buttons;
    private final ChipRow chips;
    private final Label count;
    private final Label beside;
    private final Composite end;
    private List<FacetView> learned = List.of();
    private Runnable onType = () -> {};

    public ContextBar(Composite parent, Ui ui, Days days, SearchSession searchSession, QueryCompletion assisting) {
        this.ui = ui;
        this.searchSession = searchSession;
        this.assisting = assisting;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(Look.MARGIN, Look.GRID)
                .extendedMargins(0, 0, 4, 0)
                .spacing(Look.GRID, Look.GRID)
                .applyTo(whole);
        field = new QueryField(whole, ui);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        period = new PeriodField(whole, ui, days);
        period.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        buttons = place(SWT.FILL, false, 1);
        buttons.setLayout(GridCells.grid(1, 0, 0, 0));
        showButtons(false);
        chips = new ChipRow(whole, ui, searchSession);
        GridData chipsPlace = new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1);
        chipsPlace.exclude = true;
        chips.control().setLayoutData(chipsPlace);
        Composite line = place(SWT.FILL, true, 3);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(0, 0)
                .spacing(Look.GRID, 5)
                .applyTo(line);
        count = new Label(line, SWT.NONE);
        count.setFont(ui.look().large());
        beside = Look.styled(new Label(line, SWT.NONE), "secondary");
        beside.setFont(ui.look().small());
        GridData besidePlace = new GridData(SWT.FILL, SWT.CENTER, true, false);
        besidePlace.verticalIndent = 4;
        beside.setLayoutData(besidePlace);
        end = new Composite(line, SWT.NONE);
        end.setLayout(GridCells.grid(1, 0, 0, 0));
        end.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        connect();
    }

    private void connect() {
        field.onSearch(this::search);
        field.onType((text, offer) ->
                assisting.ask(text, field.text().getCaretOffset(), answer -> field.assist(answer, offer)));
        period.onChoice(this::within);
    }

    /** Without buttons there is no gap for them: the period ends where everything below it ends. */
    private void showButtons(boolean some) {
        GridCells.show(buttons, some);
        ((GridData) period.getLayoutData()).horizontalSpan = some ? 1 : 2;
    }

    private Composite place(int down, boolean wide, int columns) {
        Composite place = new Composite(whole, SWT.NONE);
        place.setLayoutData(new GridData(SWT.FILL, down, wide, false, columns, 1));
        return place;
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** The query field. */
    public QueryField field() {
        return field;
    }

    /** The period field. */
    public PeriodField period() {
        return period;
    }

    /** Where the count of what is found stands. */
    public Control count() {
        return count;
    }

    /** Where a screen puts buttons of its own, at the right of the query; empty, with a layout for one. */
    Composite buttons() {
        showButtons(true);
        return buttons;
    }

    /** Where a screen puts what it says of the list, at the right of the count; empty, with a layout for one. */
    Composite end() {
        return end;
    }

    /** Called when another search is typed. */
    void onType(Runnable listener) {
        onType = listener;
    }

    private void search(String text) {
        onType.run();
        searchSession.search(text, false);
    }

    private void within(Optional<Period> wanted) {
        searchSession.narrow(searchSession.refined().within(wanted));
    }

    /** Puts the caret in the query field, its text selected. */
    public void goToQuery() {
        field.text().setFocus();
        field.text().selectAll();
    }

    /** Shows a screen. */
    public void show(Screen screen) {
        // What one is typing stays: a late answer to an earlier search, or a harvest, would take it away.
        boolean typing = field.text().isFocusControl() && screen.phase() == Screen.Phase.SEARCHING || field.isAhead();
        if (!typing) {
            field.setText(screen.text());
        }
        field.setProblems(screen.problems(), screen.failure());
        field.setHint(searchSession.hint());
        if (screen.facets() != learned) {
            learned = screen.facets();
            assisting.learn(learned);
        }
        boolean moved = period.show(searchSession.refined().period());
        moved |= chips.show(screen.chips(), searchSession.letGo());
        if (moved) {
            whole.requestLayout();
        }
        showCount(screen);
        set(beside, screen.authors().isPresent() ? beside(screen) : "");
    }

    /** Where the text is not understood, the count says that it is of the search before. */
    private void showCount(Screen screen) {
        screen.count().ifPresent(n -> {
            String said = ui.language().counted("count.mentions", n);
            set(count, screen.isOfBefore() ? ui.text("count.before", said) : said);
        });
    }

    private String beside(Screen screen) {
        List<String> words = new ArrayList<>();
        words.add(ui.language().counted("count.authors", screen.authors().getAsLong()));
        screen.copies().ifPresent(copies -> words.add(ui.language().counted("count.copies", copies)));
        long undated = screen.times().undated();
        if (undated > 0) {
            words.add(ui.language().counted("count.undated", undated));
        }
        return String.join(" · ", words);
    }

    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
            label.getParent().layout(true);
        }
    }
}
