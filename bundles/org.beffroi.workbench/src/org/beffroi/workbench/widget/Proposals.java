package org.beffroi.workbench.widget;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Known values offered while one types in a field; the field takes any other text too. Belongs to the UI thread. */
public final class Proposals {

    private final SimpleContentProposalProvider provider = new SimpleContentProposalProvider();
    private final ContentProposalAdapter adapter;

    public Proposals(FramedText field) {
        provider.setFiltering(true);
        adapter = new ContentProposalAdapter(field.text(), new Content(), provider, null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    /** Whether their list shows, which Escape closes first. */
    public boolean isOpen() {
        return adapter.isProposalPopupOpen();
    }

    /** Offers these values. */
    public void offer(java.util.List<String> values) {
        provider.setProposals(values.toArray(String[]::new));
    }

    /** How JFace reads and writes a styled text. */
    private static final class Content implements IControlContentAdapter {

        @Override
        public void setControlContents(Control control, String text, int cursor) {
            ((StyledText) control).setText(text);
            ((StyledText) control).setCaretOffset(Math.min(cursor, text.length()));
        }

        @Override
        public void insertControlContents(Control control, String text, int cursor) {
            ((StyledText) control).insert(text);
        }

        @Override
        public String getControlContents(Control control) {
            return ((StyledText) control).getText();
        }

        @Override
        public int getCursorPosition(Control control) {
            return ((StyledText) control).getCaretOffset();
        }

        @Override
        public Rectangle getInsertionBounds(Control control) {
            StyledText text = (StyledText) control;
            return new Rectangle(0, 0, 1, text.getLineHeight());
        }

        @Override
        public void setCursorPosition(Control control, int index) {
            ((StyledText) control).setCaretOffset(index);
        }
    }
}
