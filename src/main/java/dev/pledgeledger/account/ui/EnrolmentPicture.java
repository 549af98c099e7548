package dev.pledgeledger.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.pledgeledger.account.Enrolment;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What an authenticator is to be shown: a picture, and the same to be typed in.
class EnrolmentPicture extends Composite<Div> {

    EnrolmentPicture(Enrolment enrolment) {
        Image picture = new Image(
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(enrolment.picture().getBytes(StandardCharsets.UTF_8)),
                getTranslation("account.enrolment.picture"));
        picture.addClassName("qr-code");
        Code secret = new Code(enrolment.typed());
        secret.addClassName("typed-secret");
        getContent()
                .add(
                        new OrderedList(
                                new ListItem(getTranslation("account.enrolment.app")),
                                new ListItem(getTranslation("account.enrolment.scan")),
                                new ListItem(getTranslation("account.enrolment.first"))),
                        picture,
                        new Paragraph(getTranslation("account.enrolment.typed")),
                        secret);
    }
}
