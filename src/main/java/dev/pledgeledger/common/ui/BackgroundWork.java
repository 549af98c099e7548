package dev.pledgeledger.common.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorEvent;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Work that outlasts a click. It runs beside the screen in the name of whoever started it, and goes on where she
/// leaves the page; what it has to say is then said to nobody. The browser asks for news while it runs.
public final class BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int MILLISECONDS_BETWEEN_NEWS = 400;
    private static final int NO_NEWS = -1;
    private static final String RUNNING = BackgroundWork.class.getName();

    private final UI ui;

    private BackgroundWork(UI ui) {
        this.ui = ui;
    }

    /// Starts the work of a screen.
    ///
    /// @param work is given the screen to report its progress to
    /// @param done is told the result, on the screen
    /// @param over is told on the screen that the work has ended, well or not
    public static <T> void start(UI ui, Work<T> work, Consumer<T> done, Runnable over) {
        BackgroundWork screen = new BackgroundWork(ui);
        screen.running(+1);
        Thread.ofVirtual()
                .name("work")
                .start(new DelegatingSecurityContextRunnable(() -> screen.run(work, done, over)));
    }

    private <T> void run(Work<T> work, Consumer<T> done, Runnable over) {
        try {
            T result = work.on(this);
            show(() -> end(over, () -> done.accept(result)));
        } catch (Exception failure) {
            if (!show(() -> end(over, () -> fail(failure)))) {
                LOG.warn("work of a screen that was left has failed", failure);
            }
        }
    }

    private void end(Runnable over, Runnable then) {
        running(-1);
        over.run();
        then.run();
    }

    /// Several works can run on one screen; the last one to end stops the asking.
    private void running(int more) {
        Integer before = (Integer) ComponentUtil.getData(ui, RUNNING);
        int now = (before == null ? 0 : before) + more;
        ComponentUtil.setData(ui, RUNNING, now);
        ui.setPollInterval(now > 0 ? MILLISECONDS_BETWEEN_NEWS : NO_NEWS);
    }

    private void fail(Exception failure) {
        ui.getSession().getErrorHandler().error(new ErrorEvent(failure));
    }

    /// Changes the screen, where somebody is still there to see it.
    public boolean show(Command change) {
        try {
            var _ = ui.access(change);
            return true;
        } catch (UIDetachedException left) {
            LOG.debug("the screen has been left", left);
            return false;
        }
    }

    /// What is to be done.
    @FunctionalInterface
    public interface Work<T> {
        T on(BackgroundWork screen) throws Exception;
    }
}
