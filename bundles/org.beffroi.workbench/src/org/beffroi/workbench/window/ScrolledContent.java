package org.beffroi.workbench.window;

import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** The content of a dialog that is taller than the screen: it scrolls between the heading and the buttons. */
public final class ScrolledContent {

    private final ScrolledComposite scroll;
    private final Composite content;

    /** Takes the place of the content among its neighbours. Called on the UI thread. */
    public ScrolledContent(Composite content, Ui ui) {
        this.content = content;
        scroll = new ScrolledComposite(content.getParent(), SWT.V_SCROLL);
        scroll.setLayoutData(content.getLayoutData());
        scroll.moveAbove(content);
        content.setParent(scroll);
        scroll.setContent(content);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        ScrollFade.of(scroll, ui);
        scroll.addListener(SWT.Resize, event -> measure());
    }

    /** Looks anew how tall it is. */
    public void measure() {
        if (!scroll.isDisposed() && !content.isDisposed()) {
            scroll.setMinHeight(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
        }
    }
}
