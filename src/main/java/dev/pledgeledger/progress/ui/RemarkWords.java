package dev.pledgeledger.progress.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import dev.pledgeledger.progress.CommentService;

/// The words of a comment or of an answer. What is typed stays until it is sent or given up: the page is not left and
/// no step is taken over it.
class RemarkWords extends TextArea implements BeforeLeaveObserver {

    private final String typed;

    /// @param typed key of what is said where something is typed that would get lost
    RemarkWords(String label, String typed) {
        this.typed = typed;
        setLabel(getTranslation(label));
        setMaxLength(CommentService.LONGEST);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    boolean isTyped() {
        return !getValue().isBlank();
    }

    /// Whether nothing is typed that would get lost; says so where something is.
    boolean isSettled() {
        if (isTyped()) {
            setErrorMessage(getTranslation(typed));
            setInvalid(true);
            focus();
        }
        return !isTyped();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (!isSettled()) {
            leaving.postpone();
        }
    }
}
