package org.beffroi.workbench.part;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.beffroi.core.edition.About;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The first thing a newcomer sees. */
public final class WelcomePart {

    @Inject
    @Optional
    private About about;

    @PostConstruct
    void create(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        String line = about == null ? "?" : about.edition().line();
        label.setText(line);
    }
}
