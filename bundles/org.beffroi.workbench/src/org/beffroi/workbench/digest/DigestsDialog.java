package org.beffroi.workbench.digest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The digests of a dossier: looked at, saved, made of the present search. Belongs to the UI thread. */
public final class DigestsDialog extends DialogWindow {

    /** What is done here; each returns at once. */
    public interface Work {
        /** Shows what a digest is now. */
        void preview(Digest digest);

        /** Writes it to a file. */
        void save(Digest digest, Path file);

        /** Makes one of the present search. */
        void create(String name);

        /** Adds the present search to one. */
        void add(Digest digest);
    }

    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;
    private static final int LIST_HEIGHT = 220;

    private final Ui ui;
    private final List<String> endings;
    private final boolean mayAdd;
    private final Work work;
    private final ScrolledComposite scroll;
    private final Composite rows;

    /**
     * @param endings of the files that can be written
     * @param mayAdd whether a search shows that can be added
     */
    public DigestsDialog(Shell parent, Ui ui, List<String> endings, boolean mayAdd, Work work) {
        super(parent, ui, ui.text("digests.heading"));
        this.ui = ui;
        this.endings = List.copyOf(endings);
        this.mayAdd = mayAdd;
        this.work = work;
        scroll = new ScrolledComposite(dialog.content(), SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = LIST_HEIGHT;
        scroll.setLayoutData(tall);
        rows = new Composite(scroll, SWT.NONE);
        rows.setLayout(GridCells.grid(1, 0, Look.GRID, Look.GRID));
        scroll.setContent(rows);
        scroll.addListener(SWT.Resize, event -> fit());
        if (mayAdd) {
            addCreating();
        } else {
            dialog.hint(dialog.content(), ui.text("digests.empty.search"));
        }
        dialog.button(ui.text("close"), Weight.PLAIN, dialog::close);
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
    }

    /** Shows the digests. */
    public void show(List<Digest> digests) {
        if (dialog.shell().isDisposed()) {
            return;
        }
        dialog.setProblem(Optional.empty());
        Stream.of(rows.getChildren()).forEach(Control::dispose);
        if (digests.isEmpty() && mayAdd) {
            dialog.hint(rows, ui.text("digests.empty"));
        }
        digests.forEach(this::add);
        fit();
    }

    /** Tells why something was not done. */
    public void refuse(Sentence why) {
        if (!dialog.shell().isDisposed()) {
            dialog.setProblem(Optional.of(ui.say(why)));
        }
    }

    private void addCreating() {
        dialog.caption(dialog.content(), ui.text("digests.new"));
        Composite line = new Composite(dialog.content(), SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line.setLayout(GridCells.grid(2, 0, Look.GRID, Look.GRID));
        FramedText name =
                new FramedText(line, ui.look(), SWT.SINGLE, ui.text("digests.name"), ui.text("digests.name.prompt"));
        name.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Runnable create = () -> {
            String typed = name.text().getText().strip();
            if (typed.isEmpty()) {
                dialog.setProblem(Optional.of(ui.text("digests.name.missing")));
            } else {
                name.text().setText("");
                work.create(typed);
            }
        };
        name.onEnter(create);
        new PushButton(line, ui, Weight.PRIMARY, Optional.of(Icon.PLUS), ui.text("digests.create")).onPress(create);
    }

    private void add(Digest digest) {
        Composite row = new Composite(rows, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setLayout(GridCells.grid(2, 0, Look.GRID, Look.GRID));
        Composite words = new Composite(row, SWT.NONE);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout lines = GridCells.grid(1, 0, Look.GRID, Look.GRID);
        lines.verticalSpacing = 2;
        words.setLayout(lines);
        label(words, digest.name()).setFont(ui.look().strong());
        Label beside = Look.styled(label(words, beside(digest)), "secondary");
        beside.setFont(ui.look().small());
        Composite buttons = new Composite(row, SWT.NONE);
        buttons.setLayout(GridCells.grid(mayAdd ? 3 : 2, 0, Look.GRID, Look.GRID));
        new PushButton(buttons, ui, Weight.QUIET, Optional.of(Icon.OPEN), ui.text("digests.preview"))
                .onPress(() -> work.preview(digest));
        new PushButton(buttons, ui, Weight.QUIET, Optional.of(Icon.EXPORT), ui.text("digests.save"))
                .onPress(() -> save(digest));
        if (mayAdd) {
            new PushButton(buttons, ui, Weight.QUIET, Optional.of(Icon.PLUS), ui.text("digests.add"))
                    .onPress(() -> work.add(digest));
        }
    }

    private String beside(Digest digest) {
        long parts = digest.items().stream()
                .filter(item -> item instanceof Digest.Search || item instanceof Digest.Watched)
                .count();
        String counted = ui.language().counted("digests.parts", parts);
        String recipients = digest.recipients().stream()
                .map(who -> who.name().isEmpty() ? who.address() : who.name())
                .collect(Collectors.joining(", "));
        return recipients.isEmpty() ? counted : counted + " · " + recipients;
    }

    private void save(Digest digest) {
        String name = digest.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "." + endings.getFirst();
        FileChooser.ofTheSystem().askAny(dialog.shell(), name, endings).ifPresent(file -> work.save(digest, file));
    }

    private static Label label(Composite in, String text) {
        Label label = new Label(in, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    private void fit() {
        rows.layout(true, true);
        scroll.setMinSize(rows.computeSize(Math.max(scroll.getClientArea().width, 300), SWT.DEFAULT, true));
    }
}
