package org.beffroi.workbench.strategy.path;

import java.util.Optional;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.FindingKind;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.form.FormPage;
import org.beffroi.workbench.strategy.model.path.SaidInArchive;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * What people say, beside the findings: the themes most spoken of with how much of it sounds negative, and a few quotations; each
 * becomes a finding by one press, with its evidence. Belongs to the UI thread.
 */
final class SaidBeside {

    private static final int LONGEST = 150;

    private final PageContext around;
    private final Composite column;

    SaidBeside(Composite in, PageContext around) {
        this.around = around;
        column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, Look.GRID).applyTo(column);
        say(around.ui().text("path.said.reading"));
        around.deeds().said(this::show);
    }

    private void say(String words) {
        GridCells.words(column, around.ui().look().normal(), "secondary").setText(words);
    }

    private void show(SaidInArchive said) {
        if (column.isDisposed()) {
            return;
        }
        for (Control child : column.getChildren()) {
            child.dispose();
        }
        Language language = around.ui().language();
        if (said.mentions() == 0) {
            say(language.text("path.said.none"));
        } else {
            say(language.counted("path.said.mentions", said.mentions()));
            said.themes().forEach(this::theme);
            said.quotations().forEach(this::quotation);
        }
        FormPage.laidOutAnew(column);
    }

    private void theme(SaidInArchive.Theme theme) {
        Language language = around.ui().language();
        String label = Language.capital(theme.theme());
        String figures = theme.known() == 0
                ? language.counted("path.said.theme", theme.mentions())
                : language.text(
                        "path.said.theme.tone",
                        theme.mentions(),
                        language.number(theme.mentions()),
                        language.number(Math.round(100.0 * theme.negative() / theme.known())),
                        language.number(theme.known()));
        Carried all = new Carried.OfSearch(theme.query(), Optional.of(theme.from()), Optional.empty(), false);
        TakeRow row = new TakeRow(column, around.ui());
        new PushButton(row.words(), around.ui(), Weight.QUIET, Optional.empty(), label)
                .flush()
                .onPress(() -> around.deeds().find(theme.query()));
        row.sayQuietly(figures);
        taking(row, label, all);
    }

    private void quotation(SaidInArchive.Quotation quotation) {
        String words = ShortText.cut(quotation.words(), LONGEST);
        TakeRow row = new TakeRow(column, around.ui()).sayQuietly(around.ui().text("path.said.quotation", words));
        taking(row, "", new Carried.OfMention(quotation.mention()));
    }

    private void taking(TakeRow row, String name, Carried evidence) {
        if (!around.editor().editing().isReadOnly()) {
            row.taking("path.said.take", () -> make(name, evidence));
        }
    }

    /** A finding that rests on it, to be named where it has no name. */
    private void make(String name, Carried evidence) {
        Finding finding = ModelFactory.eINSTANCE.createFinding();
        finding.setKind(FindingKind.WEAKNESS);
        finding.setName(name.isEmpty() ? around.ui().text("path.said.finding") : name);
        around.deeds().support(finding, evidence);
    }
}
