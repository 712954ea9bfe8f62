package org.beffroi.workbench.form;

import org.beffroi.workbench.widget.FramedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The field of a password or a token: native, since no other hides what is typed from a look over the shoulder. */
public final class SecretText {

    private SecretText() {}

    /**
     * Puts one into a grid, as wide as its cell.
     *
     * @param caption what is asked, for those who do not see
     */
    public static Text in(Composite parent, String caption) {
        Text secret = new Text(parent, SWT.BORDER | SWT.PASSWORD);
        secret.setData(FramedText.NAME, caption);
        secret.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return secret;
    }
}
