package org.beffroi.workbench.app;

import jakarta.annotation.PostConstruct;
import java.util.Optional;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.FocusRing;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.tip.QuietTips;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Sash;

/** What screen readers need of every window and no control can give by itself. */
public final class AccessibilityAddon {

    @PostConstruct
    void begin(Display display, IEclipseContext context) {
        ReleasedControls.of(display);
        FocusRing.follow(display);
        KeptFocus.of(display, new FrontPart(context)::focus);
        QuietTips.of(display, () -> Optional.ofNullable(context.get(Look.class)));
        // Told once of each new control, before it shows.
        display.addListener(SWT.Skin, event -> {
            if (event.widget instanceof Sash sash) {
                name(sash, context);
            }
        });
    }

    /** Names a bar between two columns: it takes the keyboard, and arrows move it. */
    private static void name(Sash sash, IEclipseContext context) {
        sash.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                // Asked each time, since the language may have changed.
                Language language = context.get(Language.class);
                event.result = language == null ? "" : language.text("sash.name");
            }
        });
        sash.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_SEPARATOR;
            }
        });
    }
}
