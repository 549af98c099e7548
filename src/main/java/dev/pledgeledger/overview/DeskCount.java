package dev.pledgeledger.overview;

import dev.pledgeledger.common.ui.MenuCount;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Shows in the menu how much waits on the desk.
@Component
class DeskCount implements MenuCount {

    private final DeskQueries desk;

    DeskCount(DeskQueries desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public int count() {
        return desk.count(Optional.empty());
    }
}
