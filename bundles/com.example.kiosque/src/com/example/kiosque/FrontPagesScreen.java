package com.example.kiosque;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The newest titles of the dossier that lies open, with their day and their newspaper. Belongs to the UI thread. */
public final class FrontPagesScreen {

    private static final int MOST = 60;
    private static final int LOOKED_AT = 600;
    private static final int DAY = 160;
    private static final int NEWSPAPER = 220;
    private static final int TITLE = 640;

    private final Composite parent;
    private int turn;

    @Inject
    public FrontPagesScreen(Composite parent) {
        this.parent = parent;
        GridLayout layout = new GridLayout();
        layout.marginWidth = Look.MARGIN;
        layout.marginHeight = Look.MARGIN;
        layout.verticalSpacing = Look.GRID;
        parent.setLayout(layout);
    }

    /** Reads the titles anew, beside the UI thread, for another dossier or in another language. */
    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional Dossier dossier,
            @org.eclipse.e4.core.di.annotations.Optional Ui ui) {
        if (parent.isDisposed() || dossier == null || ui == null) {
            return;
        }
        int mine = ++turn;
        Thread.ofVirtual().start(() -> {
            List<Entry> titles = titles(dossier);
            ui.display(parent).execute(() -> {
                if (mine == turn) {
                    show(titles, dossier.settings().zone(), ui);
                }
            });
        });
    }

    private static List<Entry> titles(Dossier dossier) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return now
                    .page(new Query.Everything(), Order.NEWEST, Optional.empty(), LOOKED_AT, Cancel.never())
                    .rows()
                    .stream()
                    .filter(entry -> entry.effective().string(CoreFields.TITLE).isPresent())
                    .limit(MOST)
                    .toList();
        }
    }

    private void show(List<Entry> titles, ZoneId zone, Ui ui) {
        for (Control before : parent.getChildren()) {
            before.dispose();
        }
        Label head = new Label(parent, SWT.WRAP);
        head.setFont(ui.look().large());
        head.setText(say(ui, "kiosque.front.head", titles.size()));
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        if (!titles.isEmpty()) {
            table(titles, zone, ui);
        }
        parent.layout(true, true);
    }

    private void table(List<Entry> titles, ZoneId zone, Ui ui) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.setFont(ui.look().normal());
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column(table, say(ui, "kiosque.front.day"), DAY);
        column(table, say(ui, "kiosque.front.newspaper"), NEWSPAPER);
        column(table, say(ui, "kiosque.front.title"), TITLE);
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(ui.language().locale())
                .withZone(zone);
        for (Entry entry : titles) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                entry.effective().time(CoreFields.PUBLISHED).map(day::format).orElse(""),
                entry.effective().string(CoreFields.OUTLET).orElse(""),
                entry.effective().string(CoreFields.TITLE).orElse("")
            });
        }
    }

    private static void column(Table table, String words, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(words);
        column.setWidth(width);
    }

    private static String say(Ui ui, String key, Object... arguments) {
        return ui.say(Sentence.of(FrontPagesScreen.class, key, arguments));
    }

    @Focus
    void focus() {
        for (Control one : parent.getChildren()) {
            if (one instanceof Table) {
                one.setFocus();
            }
        }
    }
}
