package org.beffroi.workbench.reading.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * What the mention in hand shows beside its words: pictures that the dossier keeps, small, each opening large; its papers by
 * name; and, in words, what is missing, damaged or only elsewhere. Nothing is fetched. Takes no room where there is nothing.
 *
 * <p>Belongs to the UI thread; files are read off it.
 */
public final class PictureSection {

    /** Pictures that show small; the others are met in large. */
    private static final int MOST = 20;

    /** Names that are told of what is not there. */
    private static final int NAMED = 3;

    private final Ui ui;
    private final PictureShelf shelf;
    private final Consumer<String> open;
    private final Runnable fit;
    private final Composite place;
    private Optional<Request> shown = Optional.empty();
    private final List<SeenFile> pictures = new ArrayList<>();

    /** What was asked for: the same is not read twice. */
    private record Request(MentionId mention, List<String> values, Optional<String> original) {}

    /** The parts of what shows now, gone with it. */
    private record Parts(Composite all, Composite tiles, Composite lines) {}

    /**
     * @param open opens an address in the browser
     * @param fit lays the page out anew
     */
    public PictureSection(Composite parent, Ui ui, PictureShelf shelf, Consumer<String> open, Runnable fit) {
        this.ui = ui;
        this.shelf = shelf;
        this.open = open;
        this.fit = fit;
        place = column(parent);
        GridCells.show(place, false);
    }

    private static Composite column(Composite in) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayout(GridCells.grid(1, 0, 0, 2));
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return column;
    }

    /**
     * Shows what a mention shows.
     *
     * @param mention which one it is
     * @param values where its pictures are said to be
     * @param original its own address
     */
    public void show(MentionId mention, List<String> values, Optional<String> original) {
        Optional<Request> asked = Optional.of(new Request(mention, List.copyOf(values), original));
        if (asked.equals(shown)) {
            return;
        }
        shown = asked;
        Stream.of(place.getChildren()).forEach(Control::dispose);
        pictures.clear();
        GridCells.show(place, false);
        if (values.isEmpty()) {
            return;
        }
        Composite all = column(place);
        Composite tiles = GridCells.row(all, 6);
        Parts parts = new Parts(all, tiles, column(all));
        GridCells.show(tiles, false);
        Executor display = ui.display(all);
        shelf.sort(values, display, media -> {
            say(parts.lines(), media, original);
            GridCells.show(place, true);
            fit.run();
            shelf.look(media.kept(), PictureTile.LONGEST, display, seen -> {
                add(parts, seen, media.kept().size());
                fit.run();
            });
        });
    }

    private void add(Parts parts, SeenFile seen, int all) {
        switch (seen.kind()) {
            case PICTURE -> addPicture(parts, seen, all);
            case PAPER -> file(parts.lines(), seen, seen.name());
            case DAMAGED -> unseen(parts, seen, "media.damaged");
            case FOREIGN -> unseen(parts, seen, "media.foreign");
            case HUGE -> unseen(parts, seen, "media.huge");
        }
    }

    private void unseen(Parts parts, SeenFile seen, String why) {
        words(parts.lines(), ui.text(why, seen.name()));
        file(parts.lines(), seen, ui.text("media.open"));
    }

    private void addPicture(Parts parts, SeenFile seen, int all) {
        int at = pictures.size();
        pictures.add(seen);
        if (at > MOST) {
            return;
        }
        if (at == MOST) {
            button(
                    parts.lines(),
                    Icon.OPEN,
                    ui.text("media.more", ui.language().number(all - MOST)),
                    () -> enlarge(at));
            return;
        }
        String name = ui.text("media.picture", ui.language().number(at + 1L), seen.name());
        PictureTile tile = new PictureTile(parts.tiles(), ui, seen, name);
        tile.addListener(SWT.Selection, event -> enlarge(at));
        GridCells.show(parts.tiles(), true);
    }

    private void enlarge(int at) {
        new PictureDialog(place.getShell(), ui, shelf, pictures, at).open();
    }

    private void say(Composite lines, ShownMedia media, Optional<String> original) {
        media.gone().forEach(name -> words(lines, ui.text("media.gone", name)));
        if (media.away() == 0) {
            return;
        }
        String kind = media.awayArePictures() ? "media.away.pictures" : "media.away.files";
        String away = ui.text(kind, media.away(), ui.language().number(media.away()));
        words(lines, media.named().isEmpty() ? away : ui.text("media.away.named", away, names(media.named())));
        original.or(() -> media.online().stream().findFirst())
                .ifPresent(address -> button(lines, Icon.OPEN, ui.text("media.original"), () -> open.accept(address)));
    }

    private static String names(List<String> all) {
        String some = String.join(", ", all.stream().limit(NAMED).toList());
        return all.size() > NAMED ? some + "…" : some;
    }

    private void words(Composite in, String said) {
        GridCells.words(in, ui.look().small(), "secondary").setText(said.replace("&", "&&"));
    }

    private void file(Composite in, SeenFile seen, String words) {
        button(in, Icon.NOTE, words, () -> Program.launch(seen.opened().toString()));
    }

    private void button(Composite in, Icon icon, String words, Runnable action) {
        new PushButton(in, ui, Weight.QUIET, Optional.of(icon), words).flush().onPress(action);
    }
}
