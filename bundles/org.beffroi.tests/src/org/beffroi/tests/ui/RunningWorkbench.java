package org.beffroi.tests.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The real workbench, running in a thread of its own; tests look at it and act on it from theirs.
 *
 * <p>Tests wait for conditions, asked on the UI thread again and again until they hold.
 */
public final class RunningWorkbench implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final CompletableFuture<E4Workbench> started = new CompletableFuture<>();
    private final Thread thread;
    private Display display;

    private RunningWorkbench(String... arguments) {
        thread = new Thread(() -> run(arguments), "workbench");
        thread.setDaemon(true);
    }

    /** Starts it without a remembered layout; returns once its window is there. */
    public static RunningWorkbench start(String... arguments) {
        RunningWorkbench running = new RunningWorkbench(arguments);
        running.thread.start();
        running.started.join();
        running.waitFor(
                "a window", () -> running.shell() != null && running.shell().isVisible());
        // What lies under the pointer looks as if somebody were about to press it.
        running.act(() -> running.display.setCursorLocation(
                running.display.getBounds().width - 1, running.display.getBounds().height - 1));
        return running;
    }

    private void run(String... arguments) {
        try {
            display = Display.getDefault();
            E4Workbench workbench = new E4Application().createE4Workbench(new Launch(arguments), display);
            display.asyncExec(() -> started.complete(workbench));
            workbench.createAndRunUI(workbench.getApplication());
            workbench.close();
        } catch (RuntimeException e) {
            started.completeExceptionally(e);
        } finally {
            display.dispose();
        }
    }

    /** The display. */
    public Display display() {
        return display;
    }

    /** Asks something on the UI thread. */
    public <A> A ask(Supplier<A> question) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        display.syncExec(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    /** Does something on the UI thread. */
    public void act(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Does something on the UI thread that may open a window and not come back until it closes. */
    public void begin(Runnable action) {
        display.asyncExec(action);
    }

    /** Waits until a condition holds, asked on the UI thread. */
    public void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "Waited in vain for " + what + "; open: " + ask(() -> Widgets.outline(display)));
            }
            LockSupport.parkNanos(Duration.ofMillis(15).toNanos());
        }
    }

    /** Something of the window's context. */
    public <T> T find(Class<T> type) {
        return ask(() -> context().get(type));
    }

    /** The context of the window, or of the application before it opens. Called on the UI thread. */
    public IEclipseContext context() {
        E4Workbench workbench = started.join();
        MWindow window = workbench.getApplication().getChildren().getFirst();
        return window.getContext() == null ? workbench.getContext() : window.getContext();
    }

    /** The window. Called on the UI thread. */
    public Shell shell() {
        MWindow window = started.join().getApplication().getChildren().getFirst();
        return (Shell) window.getWidget();
    }

    /** Runs a command of the workbench. */
    public void command(String name) {
        begin(() -> {
            IEclipseContext context = context();
            context.get(EHandlerService.class)
                    .executeHandler(context.get(ECommandService.class)
                            .createCommand("org.beffroi.workbench.command." + name, null));
        });
    }

    @Override
    public void close() {
        begin(() -> {
            context().get(org.beffroi.workbench.app.DossierSessions.class).closeNow();
            started.join().close();
        });
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How the product is started, since tests run in a product of their own. */
    private record Launch(String... arguments) implements IApplicationContext {

        private static final String PRODUCT = "org.beffroi.workbench.product";

        @Override
        public Map<?, ?> getArguments() {
            Map<String, Object> all = new HashMap<>();
            all.put(APPLICATION_ARGS, arguments);
            return all;
        }

        @Override
        public void applicationRunning() {
            // Nothing waits for it.
        }

        @Override
        public String getBrandingApplication() {
            return "org.beffroi.workbench.application";
        }

        @Override
        public String getBrandingName() {
            return "Beffroi";
        }

        @Override
        public String getBrandingDescription() {
            return null;
        }

        @Override
        public String getBrandingId() {
            return PRODUCT;
        }

        @Override
        public String getBrandingProperty(String key) {
            return ProductProperties.read().all().get(key);
        }

        @Override
        public Bundle getBrandingBundle() {
            return FrameworkUtil.getBundle(org.beffroi.workbench.app.DossierSessions.class);
        }

        @Override
        public void setResult(Object result, org.eclipse.equinox.app.IApplication application) {
            // Nobody asks for it.
        }
    }

    /** Where a test's files go: beside what the build makes. */
    public static Path target() {
        return Path.of("target").toAbsolutePath();
    }
}
