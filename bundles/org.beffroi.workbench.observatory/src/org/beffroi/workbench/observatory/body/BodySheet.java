package org.beffroi.workbench.observatory.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.account.AccountVerdict;
import org.beffroi.core.account.RecognisedAccount;
import org.beffroi.observatory.body.DeclaredAccount;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.census.CensusBody;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.workbench.list.WrappedLink;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RecordIndex;
import org.beffroi.workbench.observatory.model.body.BodyLine;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The sheet of one body: who it is, its accounts and its site, its records with their lines in the source, and how its peers do.
 * Belongs to the UI thread.
 */
public final class BodySheet {

    private final PageContext context;
    private final Ui ui;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final SheetLines lines;
    private Optional<OpenCensus> census = Optional.empty();
    private Optional<BodyLine> shown = Optional.empty();
    private Optional<RecordIndex> records = Optional.empty();

    BodySheet(Composite parent, PageContext context) {
        this.context = context;
        this.ui = context.ui();
        scroll = Look.styled(new ScrolledComposite(parent, SWT.V_SCROLL), "panel");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = Look.styled(new Composite(scroll, SWT.NONE), "panel");
        page.setLayout(GridCells.grid(1, Look.MARGIN, 0, 4));
        lines = new SheetLines(page, ui.look());
        scroll.setContent(page);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** Belongs to another census from now on, whose records are read meanwhile. */
    void of(OpenCensus other) {
        if (census.filter(other::equals).isPresent()) {
            return;
        }
        census = Optional.of(other);
        records = Optional.empty();
        shown = Optional.empty();
        context.acts().records(other, read -> {
            if (!page.isDisposed() && census.filter(other::equals).isPresent()) {
                records = Optional.of(read);
                shown.ifPresent(this::fill);
            }
        });
    }

    /** The body that it is of, empty while it says how one is chosen. */
    public Optional<BodyLine> shown() {
        return shown;
    }

    /** What it says, a line each. */
    public List<String> words() {
        return Stream.of(page.getChildren())
                .map(child -> child instanceof Label label
                        ? label.getText()
                        : child instanceof WrappedLink link ? link.accessibleName() : "")
                .toList();
    }

    /** Takes the keyboard to what can be opened first. */
    void focus() {
        Stream.of(page.getChildren())
                .filter(WrappedLink.class::isInstance)
                .findFirst()
                .ifPresent(Control::setFocus);
    }

    /** Shows a body, empty for how one is chosen. */
    void show(Optional<BodyLine> line) {
        if (line.isPresent() && shown.equals(line)) {
            return;
        }
        shown = line;
        line.ifPresentOrElse(this::fill, () -> {
            lines.begin();
            say(ui.look().normal(), "secondary", ui.text("observatory.sheet.none"));
            lines.end();
            fit();
        });
    }

    private void fill(BodyLine line) {
        lines.begin();
        OpenCensus in = census.orElseThrow();
        FigureWords words = FigureWords.of(ui.language(), in);
        CensusBody body = line.profile().body();
        say(ui.look().large(), "", body.name());
        say(ui.look().small(), "secondary", who(line, body));
        say(ui.look().normal(), "", presence(line));
        accounts(body);
        body.website().ifPresent(site -> {
            heading("observatory.sheet.site");
            link(line.site(), site.matches("(?i)https?://.*") ? site : "https://" + site);
        });
        records(body);
        figures(in, body, words);
        lines.end();
        scroll.setOrigin(0, 0);
        // A turn of its own: written and laid out at once it would hold up the keys of whoever walks down the table.
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed()) {
                fit();
            }
        });
    }

    private String who(BodyLine line, CensusBody body) {
        String kind = ui.text("territory." + body.key().kind().name().toLowerCase(java.util.Locale.ROOT));
        String inhabitants = line.inhabitants().isEmpty()
                ? ""
                : ui.language()
                        .text("observatory.sheet.inhabitants", body.population().orElse(0), line.inhabitants());
        String code = ui.text("observatory.sheet.code", body.key().code());
        return Stream.of(kind, line.place(), inhabitants, code)
                .filter(one -> !one.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private String presence(BodyLine line) {
        return switch (line.profile().presence()) {
            case PRESENT -> {
                int many = line.profile().present().size();
                yield ui.text("observatory.sheet.present", many, ui.language().number(many));
            }
            case ABSENT -> ui.text("observatory.sheet.absent");
            case UNKNOWN ->
                ui.text(
                        line.profile().body().isListed()
                                ? "observatory.sheet.unknown.listed"
                                : "observatory.sheet.unknown");
        };
    }

    private void accounts(CensusBody body) {
        if (body.accounts().isEmpty()) {
            return;
        }
        heading("observatory.sheet.accounts");
        for (DeclaredAccount account : body.accounts()) {
            String name = ui.text(
                    account.part() ? "observatory.sheet.account.part" : "observatory.sheet.account",
                    NetworkName.of(account.network()),
                    account.account());
            Optional<String> address = new RecognisedAccount(
                            Optional.of(account.network()),
                            Optional.of(account.account()),
                            Optional.of(account.kind()),
                            AccountVerdict.ACCOUNT,
                            account.account())
                    .address();
            address.ifPresentOrElse(at -> link(name, at), () -> say(ui.look().normal(), "", name));
        }
    }

    private void records(CensusBody body) {
        heading("observatory.sheet.records");
        if (records.isEmpty()) {
            say(ui.look().small(), "secondary", ui.text("observatory.sheet.records.reading"));
            return;
        }
        List<KeptRecord> all = records.get().of(body.key());
        if (all.isEmpty()) {
            String key = records.get().kept() ? "observatory.sheet.records.none" : "observatory.sheet.records.gone";
            say(ui.look().small(), "secondary", ui.text(key));
        }
        for (KeptRecord record : all) {
            String fate = ui.text("observatory.fate." + record.fate().key());
            say(ui.look().normal(), "", record.name());
            say(
                    ui.look().small(),
                    "secondary",
                    record.line() == 0
                            ? ui.text("observatory.sheet.record", ui.language().number(record.number()), fate)
                            : ui.text(
                                    "observatory.sheet.record.line",
                                    ui.language().number(record.number()),
                                    ui.language().number(record.line()),
                                    fate));
        }
    }

    /** How those of its size and of its département do, each with the way to them. */
    private void figures(OpenCensus in, CensusBody body, FigureWords words) {
        heading("observatory.sheet.peers");
        figure(in, words, Grouping.STRATUM, Optional.of(body.stratum().key()));
        figure(in, words, Grouping.DEPARTEMENT, body.departement());
    }

    private void figure(OpenCensus in, FigureWords words, Grouping grouping, Optional<String> group) {
        Optional<CensusFigure> figure = in.figures().stream()
                .filter(one -> one.measure() == CensusMeasure.PRESENT && one.grouping() == grouping)
                .filter(one -> group.filter(one.group()::equals).isPresent())
                .findFirst();
        figure.ifPresent(one -> {
            String peers = words.group(grouping, one.group());
            if (one.known() == 0) {
                say(ui.look().normal(), "", ui.text("observatory.sheet.peer.unknown", peers));
            } else {
                lines.link(
                        ui.text("observatory.sheet.peer", peers, words.value(one), words.base(one)),
                        () -> context.acts().behind(Behind.present(one)));
            }
        });
    }

    private void heading(String key) {
        lines.say(ui.look().smallStrong(), "", Look.GRID, ui.text(key));
    }

    private void link(String name, String address) {
        lines.link(name, () -> context.acts().browse(address));
    }

    private void say(Font font, String style, String words) {
        lines.say(font, style, 0, words);
    }

    private void fit() {
        // Measured once, and laid out with what was measured.
        scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT, true).y);
        page.layout();
    }
}
