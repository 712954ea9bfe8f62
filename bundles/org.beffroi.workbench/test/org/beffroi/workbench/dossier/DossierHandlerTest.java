package org.beffroi.workbench.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.workbench.dossier.menu.CloseDossier;
import org.beffroi.workbench.privacy.PurgeOld;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.junit.jupiter.api.Test;

class DossierHandlerTest {

    /** The injector has to find the question in the class above: no command has it of its own. */
    @Test
    void a_command_on_a_dossier_is_not_possible_while_none_lies_open() {
        assertThat(isPossible(new CloseDossier())).isEqualTo(false);
        assertThat(isPossible(new PurgeOld())).isEqualTo(false);
    }

    private static Object isPossible(Object handler) {
        return ContextInjectionFactory.invoke(handler, CanExecute.class, EclipseContextFactory.create(), "not asked");
    }
}
