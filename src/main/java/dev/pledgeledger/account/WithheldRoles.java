package dev.pledgeledger.account;

import dev.pledgeledger.common.Role;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;

/// Roles that somebody holds and cannot use in this session, because she showed no second factor in it.
@Service
@PreAuthorize("isAuthenticated()")
public class WithheldRoles {

    private final SecurityContextHolderStrategy contexts;

    WithheldRoles(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /// Those of the person signed in; mostly none.
    public Set<Role> mine() {
        return contexts.getContext().getAuthentication() instanceof StaffAuthentication person
                ? person.withheld()
                : Set.of();
    }
}
