package org.beffroi.workbench.strategy.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.PopupMenu;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;

/** Takes the map out of the window, as it is drawn: onto the clipboard, into an image or a vector drawing. On the UI thread. */
record MapExport(PageContext around, MapCanvas canvas) {

    /** An exported map is twice as fine as on a usual screen. */
    private static final int TIMES = 2;

    void copy() {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        clipboard.setContents(new Object[] {canvas.image(TIMES)}, new Transfer[] {ImageTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Offers the formats under a button; where there is one, takes it. */
    void offer(Control under) {
        Optional<PictureWriter> vectors = around.deeds().vectors();
        if (vectors.isEmpty()) {
            ask("png", this::image);
            return;
        }
        PopupMenu menu = new PopupMenu(under);
        item(menu, "png", this::image);
        item(menu, "svg", file -> drawing(vectors.get(), file));
        menu.openUnder(under);
    }

    private void item(PopupMenu menu, String ending, Way way) {
        menu.item(around.ui().text("format." + ending) + "…", () -> ask(ending, way));
    }

    /** How a file is written. */
    @FunctionalInterface
    private interface Way {
        void write(Path file) throws IOException;
    }

    private void ask(String ending, Way way) {
        FileChooser.ofTheSystem()
                .ask(canvas.getShell(), around.ui().text("strategy.map.file"), ending)
                .ifPresent(file -> write(file, way));
    }

    private void write(Path file, Way way) {
        try {
            way.write(file);
        } catch (IOException | SWTException e) {
            around.deeds().refuse(Sentence.of(MapExport.class, "strategy.map.export.not", file, reason(e)));
        }
    }

    private static Object reason(Exception e) {
        return e instanceof IOException problem ? WriteProblem.reason(problem) : String.valueOf(e.getMessage());
    }

    private void image(Path file) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {canvas.image(TIMES)};
        WholeFile.export(file, out -> loader.save(out, SWT.IMAGE_PNG));
    }

    /** Whole or not at all: a file that was there stays where the disk is full. */
    void drawing(PictureWriter writer, Path file) throws IOException {
        WholeFile.export(file, out -> writer.write(canvas.map().picture(), out));
    }
}
