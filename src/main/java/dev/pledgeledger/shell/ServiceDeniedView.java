package dev.pledgeledger.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/// For a view that opened, but whose service refused.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ServiceDeniedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        ErrorId.denied(error.getException());
        show("denied");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
