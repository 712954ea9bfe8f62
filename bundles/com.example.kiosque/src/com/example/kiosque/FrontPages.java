package com.example.kiosque;

import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.view.View;
import org.osgi.service.component.annotations.Component;

/** The front pages of a kiosk, as a tab of the window. */
@Component(service = View.class)
@View.Info(id = "kiosque-front-pages", order = 50)
public final class FrontPages implements View {

    @Override
    public Sentence title() {
        return Sentence.of(FrontPages.class, "kiosque.front");
    }

    @Override
    public Class<?> screen() {
        return FrontPagesScreen.class;
    }
}
