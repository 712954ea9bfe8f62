package org.beffroi.workbench.morning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.result.DrillDown;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.morning.model.Morning;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The note of the morning on its page: each point with what was said and the way to its mentions. Belongs to the UI thread. */
final class NoteSection {

    private static final int BAR = 3;
    private static final int INDENT = 12;

    private final Ui ui;
    private final MorningActions actions;
    private final boolean mayChange;
    private final Composite whole;
    private final Label title;
    private final PushButton addressee;
    private final Composite points;
    private Optional<Morning.Note> shown = Optional.empty();

    /**
     * @param parent a column of a grid
     * @param mayChange false where the dossier is open for reading alone
     */
    NoteSection(Composite parent, Ui ui, boolean mayChange, MorningActions actions) {
        this.ui = ui;
        this.actions = actions;
        this.mayChange = mayChange;
        whole = column(parent);
        Composite head = new Composite(whole, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head.setLayout(GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(2 * Look.GRID, 0)
                .create());
        title = GridCells.words(head, ui.look().strong());
        ((GridData) title.getLayoutData()).verticalAlignment = SWT.CENTER;
        addressee = new PushButton(head, ui, Weight.QUIET, Optional.empty(), "")
                .flush()
                .opensList();
        addressee.onPress(this::offer);
        points = column(whole);
        foot();
        GridCells.show(whole, false);
    }

    private static Composite column(Composite in) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        column.setLayout(GridLayoutFactory.swtDefaults()
                .margins(0, 0)
                .spacing(0, Look.GRID)
                .create());
        return column;
    }

    /** Ways on; they stay where they are when the points are read anew, and keep the keyboard. */
    private void foot() {
        Composite foot = GridCells.row(whole, 2 * Look.GRID);
        ((RowLayout) foot.getLayout()).center = true;
        way(foot, Weight.PRIMARY, "morning.note.whole")
                .onPress(() -> shown.ifPresent(note -> actions.analyse(note.asked())));
        if (mayChange) {
            way(foot, Weight.QUIET, "morning.note.digest")
                    .flush()
                    .onPress(() -> shown.ifPresent(note -> actions.addToDigest(note.asked())));
        }
    }

    private PushButton way(Composite in, Weight weight, String key) {
        return new PushButton(in, ui, weight, Optional.empty(), ui.text(key));
    }

    /** Shows it; nothing where none was read yet. */
    void show(Optional<Morning.Note> note) {
        shown = note;
        Stream.of(points.getChildren()).forEach(Control::dispose);
        GridCells.show(whole, note.isPresent());
        note.ifPresent(this::fill);
    }

    private void fill(Morning.Note note) {
        title.setText(shown(note.isOld() ? ui.text("morning.note.latest") : note.title()));
        GridCells.show(addressee, note.addressees().size() > 1);
        addressee.setText(ui.text("morning.note.for", note.addressee().name()));
        note.points().forEach(this::point);
        note.limits().forEach(limit -> GridCells.words(points, ui.look().small(), "secondary")
                .setText(shown(limit)));
    }

    /** For whom there is one: levels, then departments. */
    private void offer() {
        PopupMenu menu = new PopupMenu(addressee);
        boolean isOfDepartment = false;
        for (Morning.Addressee one : shown.map(Morning.Note::addressees).orElse(List.of())) {
            if (!one.recipient().department().isBlank() && !isOfDepartment) {
                menu.separate();
                isOfDepartment = true;
            }
            menu.item(Language.capital(one.name()), () -> actions.addressNote(one.recipient()));
        }
        menu.openUnder(addressee);
    }

    private void point(Morning.Point point) {
        Composite words = new Composite(points, SWT.NONE);
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        words.setLayout(GridLayoutFactory.swtDefaults()
                .margins(0, 0)
                .extendedMargins(INDENT, 0, 0, 0)
                .spacing(0, 2)
                .create());
        words.addPaintListener(event -> {
            event.gc.setBackground(Look.colour(
                    point.alarming()
                            ? ui.look().palette().alarm()
                            : ui.look().palette().line()));
            event.gc.fillRectangle(0, 0, BAR, words.getClientArea().height);
        });
        String sentence = point.sentence();
        int quoted = begin(sentence);
        String fact = fact(sentence, quoted);
        int usual = usual(fact);
        GridCells.words(words, ui.look().strong()).setText(shown(usual > 0 ? fact.substring(0, usual) : fact));
        if (usual > 0) {
            String beside = fact.substring(usual + 2, fact.length() - 1);
            GridCells.words(words, ui.look().normal(), "secondary").setText(shown(Language.capital(beside)));
        }
        if (quoted > 0) {
            GridCells.words(words, ui.look().normal()).setText(shown(sentence.substring(quoted)));
        }
        point.door().ifPresent(door -> new PushButton(
                        words, ui, Weight.QUIET, Optional.empty(), ui.text("morning.mentions"))
                .flush()
                .onPress(() -> go(door)));
    }

    private void go(DrillDown door) {
        switch (door) {
            case DrillDown.ToMentions to -> actions.open(to.query());
            case DrillDown.ToMention to -> actions.read(to.id());
        }
    }

    /** Where what somebody wrote begins, behind a colon; 0 where nothing is quoted. */
    private static int begin(String sentence) {
        int french = sentence.indexOf(": \u00ab");
        int english = sentence.indexOf(": \u201c");
        int colon = Math.max(french, english);
        return colon < 0 ? 0 : colon + 2;
    }

    /** What stands before it, without the colon. */
    private static String fact(String sentence, int quoted) {
        return quoted <= 1
                ? sentence
                : sentence.substring(0, quoted - 2).stripTrailing().replaceAll("[\u00a0\u202f ]+$", "");
    }

    /** Where the parenthesis begins that ends a fact, of what is usual; 0 where there is none. */
    private static int usual(String fact) {
        return fact.endsWith(")") ? Math.max(0, fact.lastIndexOf(" (")) : 0;
    }

    private static String shown(String words) {
        return words.replace("&", "&&");
    }
}
