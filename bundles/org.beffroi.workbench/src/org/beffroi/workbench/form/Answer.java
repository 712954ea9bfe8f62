package org.beffroi.workbench.form;

import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A caption over an answer, and beside the caption, in a few words, what is wrong with the answer: nothing moves when that is
 * said or goes. Belongs to the UI thread.
 */
public final class Answer {

    /** Of a caption that leaves no room beside it, in points. */
    private static final int WIDE = 240;

    /** Room beside such a caption, where it takes several lines. */
    private static final int NARROW = 90;

    private final Label problem;

    private Answer(Label problem) {
        this.problem = problem;
    }

    /**
     * A caption; whatever is put into the same column next stands under it.
     *
     * @param in a column of a grid
     */
    public static Answer captioned(Composite in, Ui ui, String caption) {
        Composite line = new Composite(in, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = 4;
        line.setLayoutData(place);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.GRID, 0)
                .applyTo(line);
        Label words = new Label(line, SWT.WRAP);
        words.setFont(ui.look().smallStrong());
        words.setText(caption.replace("&", "&&"));
        boolean wide = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > WIDE;
        words.setLayoutData(new GridData(wide ? SWT.FILL : SWT.BEGINNING, SWT.TOP, wide, false));
        Label problem = Look.styled(new Label(line, SWT.RIGHT), "alarm");
        problem.setFont(ui.look().small());
        GridData right = new GridData(SWT.FILL, SWT.TOP, !wide, false);
        // A long caption takes several lines; what is wrong with its answer is said in a word.
        right.widthHint = wide ? NARROW : SWT.DEFAULT;
        problem.setLayoutData(right);
        return new Answer(problem);
    }

    /** A field of text under its caption, which a screen reader tells with what is wrong. */
    public static Field field(Composite in, Ui ui, String caption, String prompt, int style) {
        Answer answer = captioned(in, ui, caption);
        FramedText text = new FramedText(in, ui.look(), style, caption, prompt);
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        answer.describe(text.text());
        return new Field(answer, text);
    }

    /** A field of text and its caption. */
    public record Field(Answer answer, FramedText text) {

        /** What was typed. */
        public String typed() {
            return text.text().getText();
        }

        /** Puts words into it. */
        public void type(String words) {
            text.text().setText(words);
        }
    }

    /** Has a screen reader say what is wrong where it describes a control. */
    public void describe(Control control) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                if (!problem.getText().isEmpty()) {
                    event.result = problem.getText();
                }
            }
        });
    }

    /** Says in a few words what is wrong, or nothing. */
    public void setProblem(Optional<String> words) {
        String shown = words.orElse("").replace("&", "&&");
        if (!shown.equals(problem.getText())) {
            problem.setText(shown);
            problem.getParent().layout(true);
        }
    }

    /** What is said to be wrong, empty where nothing is. */
    public Optional<String> problem() {
        return Optional.of(problem.getText()).filter(words -> !words.isEmpty());
    }
}
