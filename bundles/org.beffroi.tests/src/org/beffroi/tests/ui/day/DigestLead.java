package org.beffroi.tests.ui.day;

import java.util.Optional;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/** The first words of a digest that begins with figures, as somebody is offered to write them, and to whom it goes. */
record DigestLead(RunningWorkbench workbench) {

    /** Writes them. */
    void type(String words) {
        Language language = workbench.find(Language.class);
        workbench.waitFor("the offer", () -> offer(language).isPresent());
        workbench.act(() -> offer(language).orElseThrow().press());
        String name = language.text("digests.kind.words");
        workbench.waitFor("room for words", () -> field(name).isPresent());
        workbench.act(() -> {
            StyledText field = field(name).orElseThrow();
            field.setText(words);
            field.notifyListeners(SWT.FocusOut, new Event());
        });
    }

    /** Adds somebody who receives it. */
    void address(String whom) {
        String name = workbench.find(Language.class).text("digests.recipient.add");
        workbench.act(() -> {
            StyledText field = field(name).orElseThrow();
            field.setFocus();
            field.setText(whom);
            Widgets.key(field, SWT.CR, SWT.CR, 0);
        });
    }

    private Optional<PushButton> offer(Language language) {
        return Widgets.some(
                workbench.shell(), PushButton.class, each -> each.getText().equals(language.text("digests.lead")));
    }

    private Optional<StyledText> field(String name) {
        return Widgets.some(workbench.shell(), StyledText.class, each -> name.equals(each.getData(FramedText.NAME)));
    }
}
