package org.beffroi.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.beffroi.core.dossier.Searches;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.watch.Watch;
import org.beffroi.core.watch.Watches;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.WatchEntry;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.Popup;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** Searches watched, saved under a name and made lately, and a way to keep the present one. Belongs to the UI thread. */
public final class SearchesPopup {

    /** What is shown, read off the UI thread. */
    public record Content(List<Watch> watches, List<SavedSearch> saved, List<String> lately) {
        public Content {
            watches = List.copyOf(watches);
            saved = List.copyOf(saved);
            lately = List.copyOf(lately);
        }

        /** Reads it; may wait for the disk. */
        public static Content read(Watches watches, Searches searches) {
            return new Content(watches.all(), searches.saved(), searches.history());
        }
    }

    /** What is done here. */
    public interface Choices {
        /** Searches. */
        void open(String query);

        /** Saves the present search. */
        void save(String name);

        /** Forgets a saved search. */
        void forget(SavedSearch search);

        /** Puts the present search under watch. */
        void watch();

        /** Opens a watch. */
        void open(Watch watch);

        /** Forgets a watch. */
        void forget(Watch watch);

        /** Counts what is new to a watch. */
        void count(Watch watch, LongConsumer then);
    }

    private static final int WIDTH = 440;
    private static final int LATELY = 8;

    private final Control under;
    private final Ui ui;
    private final Choices choices;
    private @Nullable Popup popup;

    public SearchesPopup(Control under, Ui ui, Choices choices) {
        this.under = under;
        this.ui = ui;
        this.choices = choices;
    }

    /** Opens it; not where what it stands under is gone by now. */
    public void open(Content content, boolean canSave) {
        if (under.isDisposed()) {
            return;
        }
        popup = new Popup(under, ui.look(), WIDTH);
        Composite in = popup.content();
        if (canSave) {
            addSaving(in);
            new PushButton(in, ui, Weight.PLAIN, Optional.of(Icon.STAR), ui.text("watch.this")).onPress(() -> {
                close();
                choices.watch();
            });
        }
        heading(in, "watch.list");
        if (content.watches().isEmpty()) {
            quiet(in, "watch.list.none");
        }
        content.watches().forEach(watch -> addWatch(in, watch));
        heading(in, "searches.saved");
        if (content.saved().isEmpty()) {
            quiet(in, "searches.saved.none");
        }
        for (SavedSearch search : content.saved()) {
            addSaved(in, search);
        }
        if (!content.lately().isEmpty()) {
            heading(in, "searches.lately");
            add(
                    in,
                    "searches.lately",
                    content.lately().stream()
                            .limit(LATELY)
                            .map(query -> new PickList.Item<>(query, query, ""))
                            .toList(),
                    this::choose);
        }
        popup.open();
        Stream.of(in.getChildren()).findFirst().ifPresent(Control::setFocus);
    }

    private void close() {
        if (popup != null) {
            popup.close();
        }
    }

    private void addSaving(Composite in) {
        Composite line = line(in);
        FramedText name =
                new FramedText(line, ui.look(), SWT.SINGLE, ui.text("searches.name"), ui.text("searches.name"));
        name.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Runnable save = () -> {
            String typed = name.text().getText().strip();
            if (!typed.isEmpty()) {
                close();
                choices.save(typed);
            }
        };
        name.onEnter(save);
        new PushButton(line, ui, Weight.PRIMARY, Optional.empty(), ui.text("searches.save")).onPress(save);
    }

    private void addWatch(Composite in, Watch watch) {
        Composite line = line(in);
        WatchEntry entry = new WatchEntry(line, ui, watch, () -> {
            close();
            choices.open(watch);
        });
        entry.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        PushButton.ofIcon(line, ui, Icon.CLOSE, ui.text("searches.forget", watch.name()))
                .onPress(() -> {
                    close();
                    choices.forget(watch);
                });
        choices.count(watch, entry::setFresh);
    }

    private void addSaved(Composite in, SavedSearch search) {
        Composite line = line(in);
        PickList<String> one = new PickList<>(line, ui.look(), search.name(), 1);
        one.show(List.of(new PickList.Item<>(search.query(), search.name(), shortened(search.query()))));
        one.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        one.onPick(this::choose);
        PushButton.ofIcon(line, ui, Icon.CLOSE, ui.text("searches.forget", search.name()))
                .onPress(() -> {
                    close();
                    choices.forget(search);
                });
    }

    private static String shortened(String query) {
        return query.length() <= 30 ? query : query.substring(0, 29).strip() + "…";
    }

    private void choose(String query) {
        close();
        choices.open(query);
    }

    private void add(Composite in, String name, List<PickList.Item<String>> items, Consumer<String> chosen) {
        PickList<String> list = new PickList<>(in, ui.look(), ui.text(name), LATELY);
        list.show(new ArrayList<>(items));
        list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list.onPick(chosen);
    }

    private void heading(Composite in, String key) {
        Label heading = new Label(in, SWT.NONE);
        heading.setFont(ui.look().smallStrong());
        heading.setText(ui.text(key));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = Look.GRID;
        place.verticalIndent = 4;
        heading.setLayoutData(place);
    }

    private void quiet(Composite in, String key) {
        Label words = Look.styled(new Label(in, SWT.WRAP), "secondary");
        words.setFont(ui.look().small());
        words.setText(ui.text(key));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = Look.GRID;
        place.widthHint = WIDTH - 60;
        words.setLayoutData(place);
    }

    private static Composite line(Composite in) {
        Composite line = new Composite(in, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).applyTo(line);
        return line;
    }
}
