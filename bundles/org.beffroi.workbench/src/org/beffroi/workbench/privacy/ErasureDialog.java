package org.beffroi.workbench.privacy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.memory.Kept;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.privacy.Findings;
import org.beffroi.dossier.privacy.Place;
import org.beffroi.dossier.privacy.Whom;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.privacy.model.ErasureProse;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.work.Work;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Erases a person or an address: shows what would go and what would stay, does it once a word was typed that nobody types by
 * accident, and shows the proof.
 */
public final class ErasureDialog extends PrivacyDialog {

    private static final int WIDTH = 780;
    private static final int HEIGHT = 640;
    private static final int TEXT_HEIGHT = 260;
    private static final int WORD_WIDTH = 220;

    private final ErasureProse prose;
    private final Composite asking;
    private final WhomFields whom;
    private final Underway underway;
    private final ProseText text;
    private final Composite confirming;
    private final CheckBox texts;
    private final FramedText ground;
    private final FramedText word;
    private final PushButton erase;
    private Optional<Whom> wanted = Optional.empty();
    private List<String> left = List.of();
    private List<Kept> kept = List.of();

    public ErasureDialog(PrivacyServices services) {
        super(services, "privacy.erase");
        this.prose = new ErasureProse(language, services.days());
        asking = block(dialog.content());
        dialog.hint(asking, language.text("privacy.erase.hint"));
        whom = new WhomFields(asking, services, this::look);
        underway = new Underway(dialog.content(), services.ui(), services.works());
        text = prose("privacy.erase", TEXT_HEIGHT);
        confirming = block(dialog.content());
        texts = new CheckBox(confirming, services.ui(), language.text("privacy.erase.texts"));
        dialog.caption(confirming, language.text("privacy.erase.ground"));
        ground =
                new FramedText(confirming, services.ui().look(), SWT.SINGLE, language.text("privacy.erase.ground"), "");
        ground.text().setText(language.text("privacy.erase.ground.usual"));
        ground.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        String ask = language.text("privacy.erase.confirm", language.text("privacy.erase.word"));
        dialog.caption(confirming, ask);
        word = new FramedText(confirming, services.ui().look(), SWT.SINGLE, ask, "");
        GridData narrow = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        narrow.widthHint = WORD_WIDTH;
        word.control().setLayoutData(narrow);
        word.text().addListener(SWT.Modify, event -> allow());
        dialog.button(language.text("close"), Weight.PLAIN, dialog::close);
        erase = dialog.button(language.text("privacy.erase.go"), Weight.PRIMARY, this::erase);
        visible(confirming, false);
        allow();
        showUnfinished();
    }

    /** Opens it. */
    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        whom.first().setFocus();
    }

    /** What was begun and cut short is told before anything else is asked. */
    private void showUnfinished() {
        text.show(
                new Prose.Writer().quiet(language.text("privacy.erase.before")).written());
        services.session().readers().execute(() -> {
            long many = services.rights().unfinished().stream()
                    .filter(proof -> proof.kind() == Proof.Kind.ERASURE)
                    .count();
            dialog.shell().getDisplay().asyncExec(() -> {
                if (many > 0 && !isGone() && wanted.isEmpty()) {
                    text.show(new Prose.Writer()
                            .warning(language.counted("privacy.erase.unfinished", many))
                            .written());
                }
            });
        });
    }

    private void look() {
        wanted = whom.whom();
        dialog.setProblem(wanted.isPresent() ? Optional.empty() : Optional.of(language.text("privacy.whom.missing")));
        wanted.ifPresent(this::look);
    }

    private void look(Whom who) {
        visible(confirming, false);
        word.text().setText("");
        whom.setEnabled(false);
        AtomicReference<Findings> found = new AtomicReference<>();
        underway.follow(services.start(
                "privacy.erase.looking",
                progress -> {
                    found.set(services.rights().find(who, progress));
                    return Sentence.of(ErasureDialog.class, "privacy.access.found");
                },
                work -> found(work, Optional.ofNullable(found.get()))));
        dialog.fit();
    }

    private void found(Work work, Optional<Findings> found) {
        if (isGone()) {
            return;
        }
        whom.setEnabled(true);
        underway.end();
        tell(work);
        found.ifPresent(where -> {
            left = where.left();
            kept = where.kept();
            text.show(prose.of(where));
            boolean something = where.outlook(true) == Findings.Outlook.ERASES;
            visible(confirming, something);
            visible(texts, where.in(Place.TEXTS) > 0);
            texts.setTicked(false);
        });
        allow();
        dialog.fit();
    }

    /** The word alone lets the button be pressed; Enter in its field presses nothing. */
    private void allow() {
        boolean typed = Language.folded(word.text().getText().strip())
                .equals(Language.folded(language.text("privacy.erase.word")));
        erase.setEnabled(typed && confirming.isVisible() && wanted.isPresent());
        erase.redraw();
    }

    private void erase() {
        Whom who = wanted.orElseThrow();
        String why = ground.text().getText().strip();
        boolean others = texts.isTicked();
        erase.setEnabled(false);
        visible(asking, false);
        visible(confirming, false);
        AtomicReference<Proof> proof = new AtomicReference<>();
        underway.follow(services.start(
                "privacy.erase.work",
                progress -> {
                    proof.set(services.rights()
                            .erase(
                                    who,
                                    why.isEmpty() ? language.text("privacy.erase.ground.usual") : why,
                                    others,
                                    progress));
                    return Sentence.of(ErasureDialog.class, "privacy.erase.done");
                },
                work -> erased(work, Optional.ofNullable(proof.get()))));
        text.show(new Prose.Writer()
                .quiet(language.text("privacy.erase.underway"))
                .written());
        dialog.fit();
    }

    private void erased(Work work, Optional<Proof> proof) {
        services.changed();
        if (isGone()) {
            return;
        }
        underway.end();
        tell(work);
        if (proof.isPresent()) {
            text.show(prose.of(proof.get(), kept, left));
            erase.dispose();
            text.control().setFocus();
        } else {
            // Stopped before anything was erased, or refused: it can be asked for again.
            text.show(new Prose.Writer().written());
            visible(asking, true);
            word.text().setText("");
        }
        dialog.fit();
    }

    private static Composite block(Composite in) {
        Composite block = new Composite(in, SWT.NONE);
        block.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(Look.GRID, 6).applyTo(block);
        return block;
    }

    private static void visible(Control control, boolean is) {
        control.setVisible(is);
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData());
        }
        ((GridData) control.getLayoutData()).exclude = !is;
    }
}
