package dev.pledgeledger.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.pledgeledger.intake.BookQueries;
import dev.pledgeledger.organization.DepartmentRow;
import java.util.List;

/// The link to the file, and the choice of the department where there are several.
class BookTaking extends Div {

    private final BookQueries books;
    private final Anchor link = new Anchor();

    /// @param wanted the number of the department that is shown first, if it is one of hers
    BookTaking(BookQueries books, String wanted) {
        this.books = books;
        addClassName("form");
        List<DepartmentRow> departments = books.departments();
        Select<DepartmentRow> choice = new Select<>();
        choice.setLabel(getTranslation("intake.book.department"));
        choice.setItems(departments);
        choice.setItemLabelGenerator(DepartmentRow::name);
        choice.addValueChangeListener(change -> show(change.getValue()));
        choice.setVisible(departments.size() > 1);
        link.setVisible(false);
        add(choice, link);
        departments.stream()
                .filter(department -> Long.toString(department.id().value()).equals(wanted))
                .findFirst()
                .or(() -> departments.stream().findFirst())
                .ifPresent(choice::setValue);
    }

    private void show(DepartmentRow department) {
        link.setHref(new BookDownload(department.id(), books));
        link.setText(getTranslation("intake.book.take.verb", department.name()));
        link.setVisible(true);
    }
}
